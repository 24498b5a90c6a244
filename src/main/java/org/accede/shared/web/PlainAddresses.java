package org.accede.shared.web;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Shows a folder's {@code index.xhtml} under the folder's plain name, {@code /countries}. Left to itself the container sends
 * the browser to {@code /countries/} first.
 */
@WebListener
public class PlainAddresses implements ServletContextListener {
    private static final String INDEX = "index.xhtml";
    private static final Set<String> NOT_PAGES = Set.of("/WEB-INF/", "/META-INF/", "/resources/");

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContext application = event.getServletContext();
        String[] folders = foldersIn(application, "/").toArray(String[]::new);
        if (folders.length > 0) {
            application.addServlet("index", new Index()).addMapping(folders);
        }
    }

    private static Stream<String> foldersIn(ServletContext application, String folder) {
        Set<String> content = application.getResourcePaths(folder);
        if (content == null) {
            return Stream.empty();
        }
        Stream<String> own = !folder.equals("/") && content.contains(folder + INDEX)
                ? Stream.of(folder.substring(0, folder.length() - 1))
                : Stream.empty();
        return Stream.concat(
                own,
                content.stream()
                        .filter(path -> path.endsWith("/") && !NOT_PAGES.contains(path))
                        .flatMap(path -> foldersIn(application, path)));
    }

    private static final class Index extends HttpServlet {
        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response)
                throws ServletException, IOException {
            request.getRequestDispatcher(request.getServletPath() + "/" + INDEX).forward(request, response);
        }
    }
}
