package org.accede.export.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import org.accede.export.TableCheck;
import org.accede.export.TableChecks;
import org.accede.shared.RuleBroken;
import org.accede.shared.web.FormMessages;
import org.jspecify.annotations.Nullable;

/** A file that is checked against the register. */
@Named
@RequestScoped
public class CheckBacking {
    @Inject
    TableChecks checks;

    @Inject
    FormMessages messages;

    private @Nullable Part file;
    private @Nullable TableCheck found;

    public void check() throws IOException {
        try (InputStream content = file == null ? InputStream.nullInputStream() : file.getInputStream()) {
            found = checks.check(content.readNBytes(TableCheck.MOST_BYTES + 1));
        } catch (RuleBroken broken) {
            messages.show(broken, "check");
        }
    }

    public @Nullable TableCheck getFound() {
        return found;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
