package org.accede.launch;

import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.PayaraMicroLauncher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Logger;

/** The application server inside this process: one node, one application at the root. */
final class Server {
    private static final String NETWORK = "configs.config.server-config.network-config.";

    private static final String NAME = "accede";

    private final PayaraMicroRuntime runtime;

    private Server(PayaraMicroRuntime runtime) {
        this.runtime = runtime;
    }

    /**
     * Boots from Payara Micro's unpacked jars, as its command line does: nested ones lose their classes for newer Java, and
     * JSON its records with them.
     *
     * @param work an empty folder for the files that the server reads while it starts
     */
    static Server boot(Options options, Path logging, Path work) throws IOException {
        Path commands = work.resolve("pre-boot.txt");
        Files.write(commands, settings(options.host()));
        try {
            return new Server(PayaraMicroLauncher.create(new String[] {
                        "--nohazelcast",
                        "--disablephonehome",
                        "--port",
                        String.valueOf(options.port()),
                        "--logproperties",
                        logging.toString(),
                        "--prebootcommandfile",
                        commands.toString()
                    })
                    .getRuntime());
        } catch (Exception e) { // all that the server's own signature tells
            throw new LaunchRefused(LaunchRefused.FAILED, "The application server did not start: " + e.getMessage());
        }
    }

    /** The server tells nobody its make, and listens where it was told. */
    private static List<String> settings(String host) {
        return List.of(
                "set " + NETWORK + "protocols.protocol.http-listener.http.server-header=false",
                "set " + NETWORK + "protocols.protocol.http-listener.http.xpowered-by=false",
                "set " + NETWORK + "network-listeners.network-listener.http-listener.address=" + host);
    }

    void deploy(Path war) {
        FailureReason failure = new FailureReason();
        Logger root = Logger.getLogger("");
        root.addHandler(failure);
        try {
            // the call may report success for an application that failed while it was starting
            boolean accepted = runtime.deploy(NAME, "/", war.toFile());
            if (!accepted || !runtime.getDeployedApplicationNames().contains(NAME)) {
                throw new LaunchRefused(LaunchRefused.FAILED, "Accede could not be deployed: " + failure.message());
            }
        } finally {
            root.removeHandler(failure);
        }
    }
}
