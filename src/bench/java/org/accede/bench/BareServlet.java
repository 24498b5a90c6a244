package org.accede.bench;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Writes a file that it keeps in memory: piece by piece as text, a piece for each cell of the table in it, as the plainest
 * servlet would write it that had every word ready; or, with {@code copied}, all its bytes at once, the least that an answer
 * of that size can cost.
 */
@WebServlet("/file")
public class BareServlet extends HttpServlet {
    private static final Pattern AFTER_CELL = Pattern.compile("(?<=</td>)|(?<=\\},)");
    private static final Map<String, byte[]> FILES = new ConcurrentHashMap<>();
    private static final Map<String, String[]> PIECES = new ConcurrentHashMap<>();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String file = String.valueOf(request.getParameter("name"));
        byte[] bytes = FILES.computeIfAbsent(file, BareServlet::read);
        response.setContentType("text/html;charset=UTF-8");
        if (request.getParameter("copied") != null) {
            response.getOutputStream().write(bytes);
            return;
        }
        PrintWriter out = response.getWriter();
        for (String piece :
                PIECES.computeIfAbsent(file, name -> AFTER_CELL.split(new String(bytes, StandardCharsets.UTF_8)))) {
            out.write(piece);
        }
    }

    private static byte[] read(String file) {
        try {
            return Files.readAllBytes(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
