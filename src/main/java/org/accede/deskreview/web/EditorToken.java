package org.accede.deskreview.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The word by which a save proves that it comes from a page of this session, and not from another site. */
final class EditorToken {
    static final String HEADER = "X-Accede-Token";

    private static final String NAME = EditorToken.class.getName();

    private EditorToken() {}

    static String of(HttpServletRequest request) {
        HttpSession session = request.getSession();
        Object kept = session.getAttribute(NAME);
        if (kept instanceof String token) {
            return token;
        }
        String fresh = UUID.randomUUID().toString();
        session.setAttribute(NAME, fresh);
        return fresh;
    }

    static boolean isGiven(HttpServletRequest request) {
        return equal(request.getHeader(HEADER), of(request));
    }

    private static boolean equal(@Nullable String given, String expected) {
        return given != null
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }
}
