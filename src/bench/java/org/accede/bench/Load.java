package org.accede.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Requests one after the other on several connections at once, each of which the server has to answer as expected. */
final class Load {
    private static final double WINDOW_SECONDS = 3;
    private static final double ALIKE = 0.1;
    private static final int MOST_WINDOWS = 10;
    /** As many as the virtual machine wants to see before it compiles for good. */
    private static final int WARM = 400;

    private final int connections;
    private final IntFunction<URI> address;
    private final Map<String, String> headers;
    private final int status;
    private final Supplier<Duration> cpu;

    /**
     * A load.
     *
     * @param address of the request with this number
     * @param status that every answer has to have
     * @param cpu what the server has taken of the processor so far
     */
    Load(int connections, IntFunction<URI> address, Map<String, String> headers, int status, Supplier<Duration> cpu) {
        this.cpu = cpu;
        this.connections = connections;
        this.address = address;
        this.headers = headers;
        this.status = status;
    }

    /** Warms up until two windows agree, and gives the second of them. */
    Latency measure() throws Exception {
        Latency before = window();
        double requests = before.rate() * WINDOW_SECONDS;
        for (int i = 1; i < MOST_WINDOWS; i++) {
            Latency now = window();
            requests += now.rate() * WINDOW_SECONDS;
            if (requests > WARM && Math.abs(now.p50() - before.p50()) <= ALIKE * before.p50()) {
                return now;
            }
            before = now;
        }
        return before;
    }

    private Latency window() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        try {
            Duration before = cpu.get();
            long begun = System.nanoTime();
            long end = begun + (long) (WINDOW_SECONDS * 1e9);
            List<Callable<List<Long>>> loops = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                int first = i;
                loops.add(() -> loop(first, end));
            }
            List<Long> all = new ArrayList<>();
            for (Future<List<Long>> loop : threads.invokeAll(loops)) {
                all.addAll(loop.get());
            }
            double seconds = (System.nanoTime() - begun) / 1e9;
            return Latency.of(
                    all.stream().mapToLong(Long::longValue).toArray(),
                    seconds,
                    cpu.get().minus(before));
        } finally {
            threads.shutdown();
        }
    }

    private List<Long> loop(int first, long end) throws IOException {
        List<Long> took = new ArrayList<>();
        for (int i = first; System.nanoTime() < end || took.isEmpty(); i += connections) {
            long begun = System.nanoTime();
            Answer answer = Answer.get(address.apply(i), headers);
            took.add(System.nanoTime() - begun);
            answer.require(status);
        }
        return took;
    }
}
