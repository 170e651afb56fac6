// Loaded before the command by its test: whatever reaches for a network, another program or the text of a function ends the run.
import childProcess from "node:child_process";
import dgram from "node:dgram";
import dns from "node:dns";
import dnsPromises from "node:dns/promises";
import http from "node:http";
import http2 from "node:http2";
import https from "node:https";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";
import tls from "node:tls";

const deny = (holder, names) => {
  for (const name of names) {
    if (typeof holder[name] !== "function") throw new Error(`nothing to deny: ${name}`);
    holder[name] = () => {
      process.stderr.write(`DENIED ${name}\n`);
      process.exit(99);
    };
  }
};

deny(net, ["connect", "createConnection", "createServer"]);
deny(net.Socket.prototype, ["connect"]);
deny(tls, ["connect"]);
deny(http, ["request", "get", "createServer"]);
deny(https, ["request", "get"]);
deny(http2, ["connect"]);
deny(dgram, ["createSocket"]);
deny(dns, ["lookup", "resolve", "resolve4", "resolve6", "reverse"]);
deny(dnsPromises, ["lookup", "resolve"]);
deny(childProcess, ["spawn", "spawnSync", "exec", "execSync", "execFile", "execFileSync", "fork"]);
for (const name of ["fetch", "WebSocket", "EventSource"].filter((each) => each in globalThis)) deny(globalThis, [name]);
syncBuiltinESMExports();
