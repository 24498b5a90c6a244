package org.accede.law.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.accede.law.LawRecord;
import org.accede.law.LawStage;
import org.accede.law.Laws;
import org.accede.shared.PartialDate;
import org.accede.shared.RegisterClock;
import org.accede.shared.web.AsOfBacking;

/** The reform track of the State on the page: its bills first, those that moved last before the others. */
@Named
@RequestScoped
public class CountryLawsBacking {
    @Inject
    Laws laws;

    @Inject
    RegisterClock register;

    @Inject
    AsOfBacking asOf;

    @Inject
    HttpServletRequest request;

    private List<LawRecord> all = List.of();

    @PostConstruct
    void read() {
        String country = request.getParameter("country");
        if (country != null) {
            all = laws.of(country, register.asOf(asOf.getDay(), asOf.getKnownAt())).stream()
                    .sorted(Comparator.comparing(CountryLawsBacking::place)
                            .thenComparing(CountryLawsBacking::since, Comparator.reverseOrder()))
                    .toList();
        }
    }

    /** Bills, then what is to come into force, then the law in force, then what was. */
    private static int place(LawRecord law) {
        LawStage stage = law.standing().stage();
        if (stage == null || stage.isBill()) {
            return 0;
        }
        return stage == LawStage.REPEALED ? 2 : stage.isInForce() ? 1 : 0;
    }

    private static PartialDate since(LawRecord law) {
        PartialDate since = law.standing().since();
        return since == null ? PartialDate.UNKNOWN : since;
    }

    public List<LawRecord> getAll() {
        return all;
    }

    /** How many steps of the way it has come. */
    public long reached(LawRecord law) {
        return TrackStep.of(law).stream().filter(TrackStep::reached).count();
    }

    public List<TrackStep> track(LawRecord law) {
        return TrackStep.of(law);
    }
}
