package org.accede.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/**
 * How long requests took.
 *
 * @param p50 the median, in milliseconds
 * @param p99 in milliseconds
 * @param rate requests in a second
 * @param cpu the server's processor time for one, in milliseconds: what is left to trust on a machine that others use
 */
record Latency(double p50, double p99, double rate, double cpu) {
    private static final double NANOS = 1e6;

    /**
     * Of all requests.
     *
     * @param seconds that all took together
     * @param cpu of the server meanwhile
     */
    static Latency of(long[] nanoseconds, double seconds, Duration cpu) {
        long[] sorted = nanoseconds.clone();
        Arrays.sort(sorted);
        return new Latency(
                at(sorted, 0.5), at(sorted, 0.99), sorted.length / seconds, cpu.toNanos() / NANOS / sorted.length);
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / NANOS;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.1f ms, p99 %.0f ms, %.0f/s, cpu %.1f ms", p50, p99, rate, cpu);
    }
}
