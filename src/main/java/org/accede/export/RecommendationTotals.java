package org.accede.export;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.accede.recommendation.Recommendation;
import org.accede.recommendation.RecommendationStatus;
import org.accede.shared.Language;
import org.accede.shared.Messages;

/** How far a list of recommendations has come: how many stand where, and how many are late. */
final class RecommendationTotals implements Totals<Recommendation> {
    private final Language language;
    private final LocalDate today;
    private final Map<RecommendationStatus, Long> byStatus = new EnumMap<>(RecommendationStatus.class);
    private long all;
    private long overdue;

    RecommendationTotals(Language language, LocalDate today) {
        this.language = language;
        this.today = today;
    }

    @Override
    public void take(Recommendation one) {
        all++;
        byStatus.merge(one.status(), 1L, Long::sum);
        overdue += one.isOverdue(today) ? 1 : 0;
    }

    @Override
    public List<Table.Entry> lines() {
        return List.of(
                entry("all", all),
                entry("open", number(RecommendationStatus.OPEN)),
                entry("progress", number(RecommendationStatus.IN_PROGRESS)),
                entry("implemented", number(RecommendationStatus.IMPLEMENTED)),
                entry("dropped", number(RecommendationStatus.NO_LONGER_RELEVANT)),
                entry("overdue", overdue));
    }

    private long number(RecommendationStatus status) {
        return byStatus.getOrDefault(status, 0L);
    }

    private Table.Entry entry(String key, long number) {
        return new Table.Entry(
                Messages.text(language, "export.recommendations.sum." + key),
                NumberFormat.getIntegerInstance(language.locale()).format(number));
    }
}
