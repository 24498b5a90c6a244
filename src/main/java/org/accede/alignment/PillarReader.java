package org.accede.alignment;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.convention.Pillar;
import org.accede.convention.Provision;
import org.accede.convention.ProvisionNode;
import org.accede.shared.AsOf;
import org.accede.shared.StateFact;
import org.jspecify.annotations.Nullable;

/** Reads States' pillars at any point in time, judged beside derived (R5, R6). */
final class PillarReader {
    private final List<Provision> provisions;
    private final CellReader cells;
    private final Map<Pillar, List<String>> articles = new EnumMap<>(Pillar.class);

    /** @param provisions all of the instrument that has the pillars */
    PillarReader(List<Provision> provisions) {
        this.provisions = provisions;
        this.cells = new CellReader(provisions);
        for (Pillar pillar : Pillar.values()) {
            articles.put(
                    pillar,
                    cells.tree().articles(pillar).stream()
                            .map(ProvisionNode::code)
                            .toList());
        }
    }

    /** @param judged the State's judgements, those that don't count at this point included */
    Map<Pillar, PillarStanding> standings(FindingHistory history, Collection<PillarJudgement> judged, AsOf at) {
        return standings(cells.cells(history, at), judged, at);
    }

    /** The same from the State's cells at that point. */
    Map<Pillar, PillarStanding> standings(Map<String, Cell> own, Collection<PillarJudgement> judged, AsOf at) {
        Map<Pillar, PillarJudgement> judgements = StateFacts.readByKey(judged, PillarJudgement::pillar, at);
        Map<Pillar, PillarStanding> standings = new EnumMap<>(Pillar.class);
        articles.forEach((pillar, codes) -> {
            PillarScore score = PillarScore.of(
                    codes.stream().map(code -> assessment(own.get(code))).toList());
            PillarJudgement judgement = judgements.get(pillar);
            standings.put(
                    pillar,
                    judgement == null
                            ? PillarStanding.notJudged(score)
                            : PillarStanding.judged(judgement.level(), judgement, newest(pillar, own), score));
        });
        return standings;
    }

    private static Assessment assessment(@Nullable Cell cell) {
        return cell == null ? Assessment.withoutParts(null) : cell.assessment();
    }

    private @Nullable StateFact newest(Pillar pillar, Map<String, Cell> cells) {
        return provisions.stream()
                .filter(provision -> provision.pillar() == pillar)
                .map(provision ->
                        Optional.ofNullable(cells.get(provision.code())).map(Cell::finding))
                .flatMap(Optional::stream)
                .max(StateFact.OLDEST_FIRST)
                .orElse(null);
    }
}
