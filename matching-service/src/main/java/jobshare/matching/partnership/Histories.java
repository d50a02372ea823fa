package jobshare.matching.partnership;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import jobshare.kit.audit.Audit;
import jobshare.kit.event.EventJson;
import jobshare.kit.id.Ids;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.RoleId;
import jobshare.kit.problem.Problems;
import jobshare.matching.directory.Directory;
import jobshare.matching.partnership.HistoryView.Entry;
import jobshare.matching.partnership.HistoryView.Source;
import org.jspecify.annotations.Nullable;

/** What two partners have held together: as the arrangements tell it, and as they tell it themselves. */
@Singleton
class Histories implements PanacheRepositoryBase<HistoryEntry, UUID> {

    /** More roles than anyone has shared. */
    static final int MOST = 100;

    private final ArrangementCopies arrangements;
    private final EmployerSide employer;
    private final Directory directory;
    private final EventJson json;
    private final Audit audit;
    private final Clock clock;

    @Inject
    Histories(ArrangementCopies arrangements, EmployerSide employer, Directory directory, EventJson json, Audit audit,
            Clock clock) {
        this.arrangements = arrangements;
        this.employer = employer;
        this.directory = directory;
        this.json = json;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param reader who reads it as one of the two, or null
     * @param reads how far others see: the employer's side of its own roles alone
     */
    HistoryView of(Partnership partnership, @Nullable PersonId reader, Reader reads) {
        var entries = new ArrayList<Entry>();
        arrangements.heldBy(partnership.id()).stream().filter(held -> reads != Reader.EMPLOYER || employer.keeps(held.role()))
                .map(held -> new Entry(held.id().value(), Source.ARRANGEMENT, null, title(held.role()), held.role(),
                        held.status(), held.from(), held.until(), false))
                .forEach(entries::add);
        told(partnership).stream().map(told -> new Entry(told.id(), Source.TOLD, told.employer(), told.role(), null, null,
                told.from(), told.until(), reader != null && told.isBy(reader))).forEach(entries::add);
        entries.sort(Comparator.comparing(Entry::from, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Entry::id));
        return new HistoryView(List.copyOf(entries));
    }

    private @Nullable String title(RoleId role) {
        return directory.role(role).map(known -> json.read(known.event(), ObjectNode.class).path("title").textValue())
                .orElse(null);
    }

    private List<HistoryEntry> told(Partnership partnership) {
        return list("partnershipId = ?1 order by fromDate, id", partnership.id().value());
    }

    /** One of the two tells of a role. The partnership is locked. */
    void add(Partnership partnership, NewHistoryEntry told, PersonId by) {
        partnership.check(PartnershipAction.ADD_TO_HISTORY, by);
        var today = LocalDate.now(clock);
        PastDates.check("/from", told.from(), today);
        PastDates.check("/until", told.until(), today);
        if (told.until() != null && told.until().isBefore(told.from())) {
            throw Problems.invalid("/until", told.until() + " is before " + told.from() + ".");
        }
        if (told(partnership).size() >= MOST) {
            throw Problems.conflict("history-full", "The history holds " + MOST + " roles, which is the most.");
        }
        var id = told.id() == null ? Ids.v7() : told.id();
        if (findByIdOptional(id).isPresent()) {
            throw Problems.conflict("already-exists", "There is an entry with the id " + id + " already.");
        }
        persist(new HistoryEntry(id, partnership.id(), told, by, clock.instant()));
        audit.record("add-to-history", "partnership", partnership.id().value(), List.of());
    }

    /** Takes out what one has told; of the other's it is not there. */
    void remove(Partnership partnership, UUID entry, PersonId by) {
        if (delete("id = ?1 and partnershipId = ?2 and addedBy = ?3", entry, partnership.id().value(), by.value()) == 0) {
            throw Problems.notFound("entry of yours", entry);
        }
        audit.record("remove-from-history", "partnership", partnership.id().value(), List.of());
    }

    /** What the two have told goes with either of them. */
    void forget(Partnership partnership) {
        delete("partnershipId", partnership.id().value());
    }
}
