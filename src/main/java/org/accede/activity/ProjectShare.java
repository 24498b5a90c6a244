package org.accede.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Objects;
import org.accede.history.HistoryValue;
import org.jspecify.annotations.Nullable;

/** A project that an activity belongs to, with its part in percent where one is agreed. */
@Embeddable
public class ProjectShare implements HistoryValue {
    @Column(name = "project")
    private String project;

    @Column(name = "share")
    private @Nullable BigDecimal percent;

    @SuppressWarnings("NullAway.Init")
    protected ProjectShare() {}

    public ProjectShare(String project, @Nullable BigDecimal percent) {
        this.project = project;
        this.percent = percent;
    }

    /** The project's code. */
    public String project() {
        return project;
    }

    public @Nullable BigDecimal percent() {
        return percent;
    }

    @Override
    public String historyValue() {
        return percent == null
                ? project
                : project + " " + percent.stripTrailingZeros().toPlainString() + " %";
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof ProjectShare that
                && project.equals(that.project)
                && (percent == null
                        ? that.percent == null
                        : that.percent != null && percent.compareTo(that.percent) == 0);
    }

    @Override
    public int hashCode() {
        return Objects.hash(project);
    }
}
