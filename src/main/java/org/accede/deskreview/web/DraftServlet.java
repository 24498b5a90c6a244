package org.accede.deskreview.web;

import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.accede.deskreview.DeskReviews;
import org.accede.deskreview.DraftArticle;
import org.accede.deskreview.DraftArticles;
import org.accede.deskreview.DraftInput;
import org.accede.deskreview.SeenReview;
import org.accede.shared.Conflict;
import org.accede.shared.Days;
import org.accede.shared.RuleBroken;
import org.accede.shared.StaleWrite;
import org.accede.shared.web.LocaleBacking;
import org.jspecify.annotations.Nullable;

/**
 * Where the editor reads and saves, in the session of its page but outside the life of a view: a save needs nothing but the
 * session, its token, and the version of the article that it has read. So it outlives time-out, sign-in and restart.
 */
@WebServlet("/desk-reviews/draft")
public class DraftServlet extends HttpServlet {
    private static final int MOST = 2_000_000;
    private static final int UNPROCESSABLE = 422;
    private static final Jsonb JSON = JsonbBuilder.create();

    @Inject
    transient DeskReviews reviews;

    @Inject
    transient DraftArticles articles;

    @Inject
    transient EditorReading reading;

    @Inject
    transient LocaleBacking locale;

    /** A review's state: {@code articles=all} with all articles, or with one by its provision. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Long> id = id(request);
        if (id.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        List<DraftArticle> all = articles.of(id.get());
        String wanted = request.getParameter("articles");
        List<EditedArticle> asked = all.stream()
                .filter(article -> "all".equals(wanted) || article.provision().equals(wanted))
                .map(this::edited)
                .toList();
        SeenReview review = reviews.get(id.get());
        boolean editable = review.status().isOpen() || review.status().isRevisable();
        EditorState state = new EditorState(
                EditorToken.of(request), editable, review.status().name(), reading.standings(all), asked);
        answer(response, HttpServletResponse.SC_OK, state);
    }

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Long> id = id(request);
        String provision = request.getParameter("provision");
        if (id.isEmpty() || provision == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!EditorToken.isGiven(request)) {
            answer(response, HttpServletResponse.SC_FORBIDDEN, SaveAnswer.refused("token"));
        } else {
            read(request)
                    .ifPresentOrElse(call -> save(id.get(), provision, call, response), () -> unreadable(response));
        }
    }

    private static Optional<SaveCall> read(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(MOST);
        try {
            return Optional.ofNullable(
                    JSON.fromJson(new String(body, java.nio.charset.StandardCharsets.UTF_8), SaveCall.class));
        } catch (JsonbException | JsonException notJson) {
            return Optional.empty();
        }
    }

    private void save(long review, String provision, SaveCall call, HttpServletResponse response) {
        try {
            DraftArticle saved = articles.save(review, provision, call.version(), input(call.article()));
            answer(
                    response,
                    HttpServletResponse.SC_OK,
                    new SaveAnswer(edited(saved), null, null, reading.standings(articles.of(review))));
        } catch (StaleWrite stale) {
            SaveAnswer theirs = new SaveAnswer(edited(articles.get(review, provision)), null, null, null);
            answer(response, HttpServletResponse.SC_CONFLICT, theirs);
        } catch (Conflict conflict) {
            String detail = locale.text(conflict.key(), conflict.arguments());
            answer(response, HttpServletResponse.SC_CONFLICT, SaveAnswer.refused(detail));
        } catch (RuleBroken broken) {
            List<SaveAnswer.FieldError> errors = broken.violations().stream()
                    .map(one -> new SaveAnswer.FieldError(
                            one.path(), locale.text(one.key(), one.arguments().toArray())))
                    .toList();
            answer(response, UNPROCESSABLE, new SaveAnswer(null, null, errors, null));
        }
    }

    private EditedArticle edited(DraftArticle article) {
        return EditedArticle.of(article, locale.getLanguage());
    }

    private static void unreadable(HttpServletResponse response) {
        answer(response, HttpServletResponse.SC_BAD_REQUEST, SaveAnswer.refused("body"));
    }

    /** The day that was typed as the rules read it; what is no day goes to them as it is. */
    private static DraftInput input(@Nullable DraftInput typed) {
        DraftInput given = typed == null ? new DraftInput(null, null, null, null, null, null, null, null) : typed;
        String day = given.validFrom();
        return new DraftInput(
                given.rating(),
                given.basis(),
                day == null ? null : Days.parse(day).map(Object::toString).orElse(day),
                given.reason(),
                given.citations(),
                given.analysis(),
                given.recommendation(),
                given.confirmed());
    }

    private static Optional<Long> id(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("review"))
                .filter(given -> given.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }

    private static void answer(HttpServletResponse response, int status, Object body) {
        try {
            response.setStatus(status);
            response.setContentType("application/json;charset=UTF-8");
            response.getWriter().write(JSON.toJson(body));
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }
}
