package org.accede.export.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.accede.export.OfficeTemplate;
import org.accede.export.OfficeTemplates;
import org.accede.export.TableCheck;
import org.accede.shared.RuleBroken;
import org.accede.shared.web.FormMessages;
import org.jspecify.annotations.Nullable;

/** The office's Word templates: what there is, and a file to add. */
@Named
@RequestScoped
public class TemplatesBacking {
    @Inject
    OfficeTemplates templates;

    @Inject
    FormMessages messages;

    private @Nullable String name;
    private @Nullable Part file;

    public List<OfficeTemplate> getTemplates() {
        return templates.all();
    }

    /** The page anew with the template in its list; or what is wrong with the file. */
    public @Nullable String upload() throws IOException {
        try (InputStream content = file == null ? InputStream.nullInputStream() : file.getInputStream()) {
            templates.upload(name, content.readNBytes(TableCheck.MOST_BYTES + 1));
            return "/administration/templates?faces-redirect=true";
        } catch (RuleBroken broken) {
            messages.show(broken, "upload");
            return null;
        }
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
