package org.accede.alignment.rest;

import java.util.Optional;
import org.accede.alignment.PillarJudgement;
import org.accede.alignment.PillarLevel;
import org.accede.convention.Pillar;
import org.accede.shared.Ending;
import org.accede.shared.Microseconds;
import org.jspecify.annotations.Nullable;

/**
 * One pillar judgement, and what became of it.
 *
 * @param validFrom a day; a month or a year where no more is known
 * @param recordedAt with microseconds; unique in the register
 * @param corrects the judgement in whose place it came
 * @param correctedBy the judgement that came in its place
 * @param withdrawnAt when it was taken back
 * @param endedBy who corrected or withdrew it
 * @param endedReason why it was corrected or withdrawn
 */
public record JudgementJson(
        long id,
        String country,
        Pillar pillar,
        PillarLevel level,
        String validFrom,
        String source,
        @Nullable String reason,
        String recordedAt,
        String recordedBy,
        @Nullable Long corrects,
        @Nullable Long correctedBy,
        @Nullable String withdrawnAt,
        @Nullable String endedBy,
        @Nullable String endedReason) {

    static JudgementJson of(PillarJudgement judgement, Optional<PillarJudgement> successor) {
        Optional<Ending> ending = judgement.ending();
        return new JudgementJson(
                judgement.id(),
                judgement.country(),
                judgement.pillar(),
                judgement.level(),
                judgement.since().toString(),
                judgement.source(),
                judgement.reason(),
                Microseconds.format(judgement.recordedAt()),
                judgement.recordedBy(),
                judgement.corrects(),
                successor.map(PillarJudgement::id).orElse(null),
                ending.filter(Ending::isWithdrawal)
                        .map(end -> Microseconds.format(end.at()))
                        .orElse(null),
                ending.map(Ending::by).orElse(null),
                ending.map(Ending::reason).orElse(null));
    }
}
