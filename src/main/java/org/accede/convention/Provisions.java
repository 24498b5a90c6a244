package org.accede.convention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.accede.shared.Allows;
import org.accede.shared.NotFound;
import org.accede.shared.Right;

/** The instruments and their provisions: a catalogue that changes with the product's editions only. */
@ApplicationScoped
public class Provisions {
    @PersistenceContext
    EntityManager em;

    /** In the order they were opened for signature. */
    @Allows(Right.READ)
    @Transactional
    public List<Instrument> instruments() {
        return em.createNamedQuery(Instrument.ALL, Instrument.class).getResultList();
    }

    /** @param code {@code CETS185} */
    @Allows(Right.READ)
    @Transactional
    public Instrument instrument(String code) {
        Instrument instrument = em.find(Instrument.class, code);
        if (instrument == null) {
            throw new NotFound("instrument", code);
        }
        return instrument;
    }

    /** All provisions of an instrument in its order. */
    @Allows(Right.READ)
    @Transactional
    public List<Provision> of(String instrument) {
        return em.createNamedQuery(Provision.OF_INSTRUMENT, Provision.class)
                .setParameter("instrument", instrument)
                .getResultList();
    }

    /** @param code {@code 185-6-1-a} */
    @Allows(Right.READ)
    @Transactional
    public Optional<Provision> find(String code) {
        return Optional.ofNullable(em.find(Provision.class, code));
    }

    @Allows(Right.READ)
    @Transactional
    public Provision get(String code) {
        return find(code).orElseThrow(() -> new NotFound("provision", code));
    }
}
