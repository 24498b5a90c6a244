package org.accede.law.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.accede.document.Document;
import org.accede.document.DocumentKind;
import org.accede.document.Upload;
import org.accede.law.Law;
import org.accede.law.LawEvent;
import org.accede.law.LawEvents;
import org.accede.law.LawRecord;
import org.accede.law.LawWarnings;
import org.accede.law.Laws;
import org.accede.shared.Conflict;
import org.accede.shared.NotFound;
import org.accede.shared.RegisterClock;
import org.accede.shared.RuleBroken;
import org.accede.shared.web.AsOfBacking;
import org.accede.shared.web.Display;
import org.accede.shared.web.FormMessages;
import org.accede.shared.web.LocaleBacking;
import org.jspecify.annotations.Nullable;

/** One law as it stood on the day: its life, its files, and everything that was ever recorded of it. */
@Named
@RequestScoped
public class ViewLawBacking {
    @Inject
    Laws laws;

    @Inject
    LawEvents events;

    @Inject
    LawNamesBacking names;

    @Inject
    LawAddress address;

    @Inject
    RegisterClock register;

    @Inject
    AsOfBacking asOf;

    @Inject
    LocaleBacking locale;

    @Inject
    FormMessages messages;

    @Inject
    HttpServletRequest request;

    private Optional<LawRecord> told = Optional.empty();
    private @Nullable Part file;

    @PostConstruct
    void read() {
        told = address.law("id").map(law -> laws.get(law.id(), register.asOf(asOf.getDay(), asOf.getKnownAt())));
    }

    public void requireFound() throws IOException {
        address.requireFound(told.isPresent());
    }

    public LawRecord getTold() {
        return told.orElseThrow(() -> new NotFound("law", ""));
    }

    public Law getLaw() {
        return getTold().law();
    }

    public String getTitle() {
        return told.map(law -> names.title(law.law())).orElse("");
    }

    public List<TrackStep> getTrack() {
        return TrackStep.of(getTold());
    }

    /** The events that the register held at the instant; the last first. */
    public List<LawEvent> getLife() {
        return getTold().events().stream()
                .sorted(LawEvent.OLDEST_FIRST.reversed())
                .toList();
    }

    public boolean isAhead(LawEvent event) {
        return !event.hadHappenedBy(asOf.getDay());
    }

    /** What was corrected or withdrawn, the last record first. */
    public List<LawEvent> getEnded() {
        return events.history(getLaw().id()).stream()
                .filter(event -> event.ending().isPresent())
                .toList();
    }

    public List<Law> getSimilar() {
        return laws.similarTo(getLaw());
    }

    /** What may be wrong with the event that was just recorded. */
    public List<String> getWarnings() {
        return getRecorded() == null
                ? List.of()
                : LawWarnings.of(getRecorded(), getTold().events()).stream()
                        .map(this::warning)
                        .toList();
    }

    private String warning(LawWarnings.Warning warning) {
        return locale.text(
                "law.warning." + warning.kind(),
                Display.label(warning.other().kind()),
                Display.day(warning.other().date()));
    }

    /** Null where the page does not come after a record. */
    public @Nullable LawEvent getRecorded() {
        return address.event(getLaw(), "recorded").orElse(null);
    }

    /** {@code saved}, {@code withdrawn}, {@code attached} or {@code detached} where the page comes after that; else empty. */
    public String getDone() {
        String done = request.getParameter("done");
        return done != null
                        && List.of("saved", "withdrawn", "attached", "detached").contains(done)
                ? done
                : "";
    }

    public List<Document> getFiles() {
        return laws.files(getLaw().id());
    }

    /** Keeps the file that was chosen with the law. */
    public void attach() throws IOException {
        Part chosen = file;
        if (chosen == null || chosen.getSize() == 0) {
            messages.show(RuleBroken.at(Upload.FIELD, "error.document.choose"), "attach");
            return;
        }
        try (InputStream content = chosen.getInputStream();
                Upload upload = Upload.receive(content, chosen.getSubmittedFileName())) {
            laws.attach(getLaw().id(), upload);
            LawAddress.goTo("/laws/view?id=" + getLaw().id() + "&done=attached");
        } catch (RuleBroken broken) {
            messages.show(broken, "attach");
        } finally {
            chosen.delete();
        }
    }

    public void detach(long id) throws IOException {
        laws.detach(getLaw().id(), id);
        LawAddress.goTo("/laws/view?id=" + getLaw().id() + "&done=detached");
    }

    /** Removes a law entered by mistake. */
    public void remove() throws IOException {
        String country = getLaw().country();
        try {
            laws.remove(getLaw().id(), getLaw().version());
            LawAddress.goTo("/laws?country=" + country + "&removed=true");
        } catch (Conflict conflict) {
            messages.show(conflict);
        }
    }

    /** Nothing was ever recorded of it and it has no files: it may have been entered by mistake. */
    public boolean isMayRemove() {
        return names.isMayLog()
                && getFiles().isEmpty()
                && events.history(getLaw().id()).isEmpty();
    }

    /** What a file's field offers to choose. */
    public String getExtensions() {
        return DocumentKind.extensions();
    }

    public long getMostBytes() {
        return Upload.MOST;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
