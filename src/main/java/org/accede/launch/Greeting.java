package org.accede.launch;

/** What the console says once the product is ready. */
final class Greeting {
    private Greeting() {}

    static String of(Options options) {
        String place = "    Address   " + options.address() + "\n    Data      " + options.data() + "\n";
        String accounts = """
                    Sign in   reader, officer, reviewer, manager or admin
                    Password  accede-sample   (sample data: not for real records)
                """;
        return "\n  Accede is ready\n\n" + place + (options.sample() ? accounts : "") + "\n  Ctrl+C stops it.\n\n";
    }
}
