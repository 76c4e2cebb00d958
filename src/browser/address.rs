use wasm_bindgen::prelude::*;

#[wasm_bindgen(js_namespace = cairnHost)]
extern "C" {
    /// The fragment of the page's address, decoded, without the `#`; none where it is empty.
    pub fn fragment() -> Option<String>;

    /// A parameter behind the `?` of the page's address, or an attribute of the element.
    pub fn parameter(name: &str) -> Option<String>;

    /// Whether the address has a parameter that counts only once, which is removed from the address.
    #[wasm_bindgen(js_name = takeParameter)]
    pub fn take_parameter(name: &str) -> bool;

    /// What the address carries under a name behind its `#`.
    pub fn payload(name: &str) -> Option<String>;

    /// Whether the address, or the element, asks for more than a roadmap: see `launch.rs`.
    #[wasm_bindgen(js_name = hasLaunchOptions)]
    pub fn has_launch_options() -> bool;

    /// Writes what is searched for into the address.
    #[wasm_bindgen(js_name = setSearch)]
    pub fn set_search(find: &str, show: &str);
}
