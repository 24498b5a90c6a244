package org.accede.launch;

/** The product can't start; the message is the one sentence a person reads on the console. */
final class LaunchRefused extends RuntimeException {
    static final int FAILED = 1;
    static final int BAD_OPTION = 2;
    static final int FOLDER_IN_USE = 3;
    static final int PORT_IN_USE = 4;

    private final int exitStatus;

    LaunchRefused(int exitStatus, String sentence) {
        super(sentence);
        this.exitStatus = exitStatus;
    }

    int exitStatus() {
        return exitStatus;
    }
}
