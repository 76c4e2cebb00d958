// As much as the bench uses of packages that only its runs install.

declare module "esbuild-plugin-solid" {
  export function solidPlugin(): import("esbuild").Plugin;
}
