import { chromium } from "@playwright/test";
import { startHost } from "./fixtures/host.mjs";
import { RoadmapPage } from "./pages/roadmap-page.mjs";
import { Editor } from "./pages/editor.mjs";
import { refuseServiceWorker } from "./fixtures/conditions.mjs";
import fs from "node:fs";
const COURSE = `# Course\n${Array.from({ length: 40 },(_, section) =>`\n## ${section === 0 ? "Foundations" : `Section ${section}`}\n\n${Array.from({ length: 48 }, (_, step) => `- [ ] Step ${section}.${step}: reading, writing and measuring (2 h)\n`).join("")}`).join("")}`;
const host = await startHost();
const browser = await chromium.launch({executablePath:"/usr/bin/chromium-headless-shell",args:["--no-sandbox"]});
const c=await browser.newContext({viewport:{width:1280,height:720}}); const page=await c.newPage(); await refuseServiceWorker(c);
const roadmap=new RoadmapPage(page,host.origin+"/","all"); const editor=new Editor(page);
await editor.open(roadmap, COURSE); await editor.putCaret("Step 20.20: reading");
await page.evaluate(()=>{window.k=[]; addEventListener("keydown",()=>{const t=performance.now(); window.next=new Promise(r=>{ const n0=document.querySelector(".editor-tree").textContent.length; requestAnimationFrame(()=>setTimeout(()=>{k.push(performance.now()-t);r()}));});},true);});
const press=async key=>{await page.keyboard.press(key); await page.evaluate(()=>next); await page.waitForTimeout(400);};
for (const k of "abcdef") await press(k);
const cdp=await browser.newBrowserCDPSession(); const events=[];
cdp.on("Tracing.dataCollected",({value})=>events.push(...value));
await cdp.send("Tracing.start",{traceConfig:{includedCategories:["devtools.timeline","disabled-by-default-devtools.timeline","blink","cc"]},transferMode:"ReportEvents"});
const N=12; for (const k of "ghijklmnopqr") await press(k);
const done=new Promise(r=>cdp.once("Tracing.tracingComplete",r)); await cdp.send("Tracing.end"); await done;
console.log("key->frame ms", (await page.evaluate(()=>k)).map(x=>x.toFixed()).join(" "));
fs.writeFileSync("/tmp/keytrace.json",JSON.stringify({traceEvents:events}));
await browser.close(); await host.stop();
// self time on renderer main
const names=events.filter(e=>e.name==="thread_name"); const main=names.find(e=>e.args.name==="CrRendererMain"&&events.some(x=>x.pid===e.pid&&x.name==="EventDispatch"));
const ev=events.filter(e=>e.pid===main.pid&&e.tid===main.tid&&e.ph==="X"&&e.tdur!==undefined).sort((a,b)=>a.ts-b.ts||b.dur-a.dur);
const self={}, incl={}; const stack=[];
for(const e of ev){ while(stack.length&&stack.at(-1).ts+stack.at(-1).dur<=e.ts) stack.pop(); self[e.name]=(self[e.name]??0)+e.tdur; incl[e.name]=(incl[e.name]??0)+e.tdur; if(stack.length){ self[stack.at(-1).name]-=e.tdur; } stack.push(e);}
for(const [k,v] of Object.entries(self).sort((a,b)=>b[1]-a[1]).slice(0,30)) console.log((v/1000/N).toFixed(2).padStart(8),(incl[k]/1000/N).toFixed(2).padStart(8),k);
