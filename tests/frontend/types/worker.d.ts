/** Set above the worker's first line by the build: a hash of the whole site (src/Herzblut/Outputs/ServiceWorkerStamp.cs). */
declare const build: string;

// TypeScript knows workers in general; this one is a service worker.
interface WorkerGlobalScope extends Pick<ServiceWorkerGlobalScope, "clients" | "registration" | "skipWaiting"> {
  addEventListener(type: "install" | "activate", listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: "message", listener: (event: ExtendableMessageEvent) => void): void;
  addEventListener(type: "fetch", listener: (event: FetchEvent) => void): void;
}
