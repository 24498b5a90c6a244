package org.accede.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The address of the page on screen, for links that change one thing of it and keep the rest. */
@Named
@RequestScoped
public class AddressBacking {
    @Inject
    HttpServletRequest request;

    /** The path as the browser shows it, also on an error page and behind a forward. */
    public String getPath() {
        String path = Stream.of(RequestDispatcher.ERROR_REQUEST_URI, RequestDispatcher.FORWARD_REQUEST_URI)
                .map(request::getAttribute)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst()
                .orElseGet(request::getRequestURI);
        // Two slashes at the start would make a link to another host.
        return path.replaceFirst("^/{2,}", "/");
    }

    /** The path within the application: {@code /countries}. */
    public String getPlace() {
        return getPath().substring(request.getContextPath().length());
    }

    /** This page with one query parameter set, or left out where the value is null or empty. */
    public String with(String name, @Nullable Object value) {
        return with(Map.of(name, value == null ? "" : value.toString()));
    }

    /** This page with some query parameters set, or left out where the value is empty. */
    public String with(Map<String, String> changes) {
        Map<String, List<String>> query = query();
        changes.forEach((name, value) -> {
            query.remove(name);
            if (!value.isEmpty()) {
                query.put(name, List.of(value));
            }
        });
        String joined = query.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> encode(entry.getKey()) + "=" + encode(value)))
                .collect(Collectors.joining("&"));
        return joined.isEmpty() ? getPath() : getPath() + "?" + joined;
    }

    /** The query parameters that a GET form has to carry on in hidden fields, without those it has itself. */
    public List<Map.Entry<String, String>> hidden(String... own) {
        Set<String> left = Set.of(own);
        return query().entrySet().stream()
                .filter(entry -> !left.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream().map(value -> Map.entry(entry.getKey(), value)))
                .toList();
    }

    /** What stands in the address, not what a form has sent. */
    private Map<String, List<String>> query() {
        boolean forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) != null;
        String text = forwarded
                ? (String) request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING)
                : request.getQueryString();
        Map<String, List<String>> query = new LinkedHashMap<>();
        if (text == null) {
            return query;
        }
        for (String pair : text.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0 && equals < pair.length() - 1) {
                query.merge(
                        decode(pair.substring(0, equals)),
                        List.of(decode(pair.substring(equals + 1))),
                        (a, b) -> join(a, b));
            }
        }
        query.remove("lang");
        return query;
    }

    private static List<String> join(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String decode(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return value;
        }
    }
}
