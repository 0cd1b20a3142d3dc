// The page and its workers run the same script.
if (typeof document !== "undefined") Page.begin();
else if (typeof WorkerGlobalScope !== "undefined") onmessage = serve;
