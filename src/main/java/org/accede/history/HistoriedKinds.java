package org.accede.history;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.shared.Right;
import org.eclipse.persistence.sessions.server.ServerSession;

/** The kinds of record that have history today; history itself may tell of others that once were. */
@ApplicationScoped
public class HistoriedKinds {
    @PersistenceUnit
    EntityManagerFactory factory;

    private Map<String, HistoriedKind> kinds = Map.of();

    @PostConstruct
    @SuppressWarnings("NullAway") // the container has set the factory
    void read() {
        kinds = factory.unwrap(ServerSession.class).getDescriptors().values().stream()
                .flatMap(descriptor -> HistoriedKind.of(descriptor).stream())
                .collect(toMap(HistoriedKind::name, kind -> kind));
    }

    /** Their names. */
    public List<String> names() {
        return kinds.keySet().stream().sorted().toList();
    }

    /** Of a kind that is no more only administrators read. */
    Right readBy(String kind) {
        HistoriedKind known = kinds.get(kind);
        return known == null ? Right.ADMINISTER : known.readBy();
    }

    Optional<HistoriedField> field(String kind, String field) {
        return Optional.ofNullable(kinds.get(kind)).flatMap(known -> known.field(field));
    }
}
