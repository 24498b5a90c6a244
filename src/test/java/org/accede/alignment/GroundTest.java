package org.accede.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.accede.convention.Pillar;
import org.accede.convention.Provision;
import org.accede.convention.ProvisionFixture;
import org.accede.treaty.ActionFixture;
import org.accede.treaty.TreatyAction;
import org.junit.jupiter.api.Test;

/** R10: what a provision may be not applicable for. */
class GroundTest {
    private static final Provision ARTICLE = ProvisionFixture.article("6", "Misuse of devices", Pillar.SUBSTANTIVE);
    private static final Provision FIRST = ProvisionFixture.part("6", "1", "6");
    private static final Provision OPTION = ProvisionFixture.optional("6", "3", "6", "reservation (Art. 42)");
    private static final Provision OTHER = ProvisionFixture.optional("24", "7", "24", "designation at deposit");
    private static final List<Provision> CATALOGUE = List.of(ARTICLE, FIRST, OPTION, OTHER);

    @Test
    void aReservationBearsOnItsProvisionItsPartsAndItsWhole() {
        TreatyAction ofTheWhole = ActionFixture.reservation("BB", "X-6");
        TreatyAction ofAPart = ActionFixture.reservation("BB", "X-6-3");
        assertThat(Ground.among(List.of(ofTheWhole), FIRST, CATALOGUE))
                .extracting(Ground::kind, Ground::provisions)
                .containsExactly(tuple(Ground.Kind.RESERVATION, "6"));
        assertThat(Ground.among(List.of(ofAPart), FIRST, CATALOGUE)).isEmpty();
        assertThat(Ground.among(List.of(ofAPart), ARTICLE, CATALOGUE))
                .extracting(Ground::kind)
                .containsExactly(Ground.Kind.RESERVATION, Ground.Kind.OPTION);
    }

    @Test
    void anOptionOfTheInstrumentIsOneAndADesignationIsNone() {
        assertThat(Ground.among(List.of(), OPTION, CATALOGUE))
                .extracting(Ground::provisions)
                .containsExactly(OPTION.number());
        assertThat(Ground.among(List.of(), OTHER, CATALOGUE)).isEmpty();
    }
}
