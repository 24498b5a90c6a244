package org.accede.bench;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Writes the bytes of a file that it keeps in memory: the least that an answer of that size costs. */
@WebServlet("/bytes")
public class BareServlet extends HttpServlet {
    private static final Map<String, byte[]> FILES = new ConcurrentHashMap<>();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String file = String.valueOf(request.getParameter("file"));
        if (!FILES.containsKey(file)) {
            FILES.put(file, Files.readAllBytes(Path.of(file)));
        }
        byte[] bytes = FILES.getOrDefault(file, new byte[0]);
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write(bytes);
    }
}
