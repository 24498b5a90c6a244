package org.accede.bench;

/** Measurements that share what they need to be set up. */
interface Suite {
    void run(Report report) throws Exception;
}
