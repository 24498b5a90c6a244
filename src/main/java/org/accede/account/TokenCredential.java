package org.accede.account;

import jakarta.security.enterprise.credential.Credential;

/** A program's bearer token. */
record TokenCredential(String secret) implements Credential {}
