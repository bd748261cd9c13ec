package org.fengqiao.web.security;

import jakarta.security.enterprise.credential.Credential;

/** What the second step of the log-in page was told. */
record CodeCredential(String code) implements Credential {}
