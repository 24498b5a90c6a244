package org.accede.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.accede.shared.Allows;
import org.accede.shared.Caller;
import org.accede.shared.NotFound;
import org.accede.shared.RegisterClock;
import org.accede.shared.Right;

/**
 * The files of all records. Features ask on behalf of a record of theirs, named by its feature and key such as
 * {@code law/1050}, and answer for who may see it (R6).
 */
@ApplicationScoped
public class Documents {
    private static final int PART = 1 << 19;

    @PersistenceContext
    EntityManager em;

    @Inject
    RegisterClock register;

    @Inject
    Caller caller;

    /** The files of a record, the first attached first. */
    @Allows(Right.READ)
    @Transactional
    public List<Document> of(String owner) {
        return em.createQuery(
                        "select d from Document d where d.owner = :owner and d.removedAt is null order by d.id",
                        Document.class)
                .setParameter("owner", owner)
                .getResultList();
    }

    /** One of a record's files. */
    @Allows(Right.READ)
    @Transactional
    public Document get(String owner, long id) {
        return Optional.ofNullable(em.find(Document.class, id))
                .filter(document -> document.isOf(owner))
                .orElseThrow(() -> new NotFound("document", id));
    }

    /** A piece of a file's content; empty after the last. */
    @Allows(Right.READ)
    @Transactional
    public Optional<byte[]> part(Document document, int place) {
        return em.createQuery(
                        "select p from DocumentPart p where p.document = :document and p.place = :place",
                        DocumentPart.class)
                .setParameter("document", document.id())
                .setParameter("place", place)
                .getResultStream()
                .findFirst()
                .map(DocumentPart::content);
    }

    /** Keeps a file with a record, piece by piece, in the record's transaction. */
    @Allows(Right.LOG)
    @Transactional
    public Document attach(String owner, Upload upload) {
        try (InputStream content = upload.open()) {
            Document document = new Document(owner, upload, upload.size(), register.now(), caller.name());
            em.persist(document);
            em.flush();
            int place = 0;
            for (byte[] part = content.readNBytes(PART); part.length > 0; part = content.readNBytes(PART)) {
                keep(document.id(), place++, part);
            }
            return document;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes a file off its record; its content stays (R5). */
    @Allows(Right.LOG)
    @Transactional
    public void remove(String owner, long id) {
        get(owner, id).remove(register.now(), caller.name());
    }

    /** Past the persistence context, which would hold the whole file in memory. */
    private void keep(long document, int place, byte[] part) {
        em.createNativeQuery("insert into document_part (document, place, content) values (?1, ?2, ?3)")
                .setParameter(1, document)
                .setParameter(2, place)
                .setParameter(3, part)
                .executeUpdate();
    }
}
