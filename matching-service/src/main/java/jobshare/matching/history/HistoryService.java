package jobshare.matching.history;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import jobshare.kit.audit.AuditLog;
import jobshare.kit.event.EventJson;
import jobshare.kit.id.Ids;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.RoleId;
import jobshare.kit.problem.Problems;
import jobshare.kit.problem.UniqueConstraint;
import jobshare.kit.problem.UniqueConstraints;
import jobshare.kit.rejection.Rejection.InvalidValue;
import jobshare.kit.rejection.Rejection.RuleViolation;
import jobshare.matching.arrangement.ArrangementCopyRepository;
import jobshare.matching.command.DateBounds;
import jobshare.matching.directory.Directory;
import jobshare.matching.history.HistoryView.Entry;
import jobshare.matching.history.HistoryView.Source;
import jobshare.matching.partnership.MemberErased;
import jobshare.matching.partnership.Partnership;
import jobshare.matching.partnership.PartnershipAccess;
import jobshare.matching.partnership.PartnershipAction;
import jobshare.matching.terms.AccessLevel;
import org.jspecify.annotations.Nullable;

/** The history of a partnership: roles from arrangements, and roles that the partners reported. */
@ApplicationScoped
class HistoryService implements PanacheRepositoryBase<HistoryEntry, UUID>, UniqueConstraints {

    /** The most entries that partners may add. */
    static final int MAX_ENTRIES = 100;

    private final ArrangementCopyRepository arrangements;
    private final PartnershipAccess access;
    private final Directory directory;
    private final EventJson json;
    private final AuditLog audit;
    private final Clock clock;

    HistoryService(ArrangementCopyRepository arrangements, PartnershipAccess access, Directory directory, EventJson json,
            AuditLog audit, Clock clock) {
        this.arrangements = arrangements;
        this.access = access;
        this.directory = directory;
        this.json = json;
        this.audit = audit;
        this.clock = clock;
    }

    /** The history as the caller may see it. Employers see arrangements for their own roles only. */
    HistoryView view(Partnership partnership) {
        var level = access.levelOf(partnership);
        var reader = access.callerAsMember(partnership);
        var entries = new ArrayList<Entry>();
        arrangements.rolesHeldBy(partnership.id())
                .stream()
                .filter(held -> level != AccessLevel.EMPLOYER || access.worksOn(held.role()))
                .map(held -> new Entry(held.id().value(), Source.ARRANGEMENT, null, title(held.role()), held.role(),
                        held.status(), held.from(), held.until(), false))
                .forEach(entries::add);
        entriesOf(partnership).stream()
                .map(entry -> new Entry(entry.id(), Source.SELF_REPORTED, entry.employer(), entry.role(), null, null,
                        entry.from(), entry.until(), reader.filter(entry::wasAddedBy).isPresent()))
                .forEach(entries::add);
        entries.sort(Comparator.comparing(Entry::from, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(Entry::id));
        return new HistoryView(List.copyOf(entries));
    }

    private @Nullable String title(RoleId role) {
        return directory.role(role)
                .map(known -> json.read(known.event(), ObjectNode.class).path("title").textValue())
                .orElse(null);
    }

    private List<HistoryEntry> entriesOf(Partnership partnership) {
        return list("partnershipId = ?1 order by fromDate, id", partnership.id().value());
    }

    /** Adds an entry. The partnership is locked. */
    void add(Partnership partnership, HistoryEntryRequest request, PersonId by) {
        partnership.require(PartnershipAction.ADD_TO_HISTORY, by);
        var today = LocalDate.now(clock);
        DateBounds.requirePast("/from", request.from(), today);
        DateBounds.requirePast("/until", request.until(), today);
        if (request.until() != null && request.until().isBefore(request.from())) {
            throw new InvalidValue("/until", "until " + request.until() + " is before from " + request.from() + ".");
        }
        if (entriesOf(partnership).size() >= MAX_ENTRIES) {
            throw new RuleViolation("history-full", "The history already has " + MAX_ENTRIES + " entries, the maximum.");
        }
        var id = request.id() == null ? Ids.v7() : request.id();
        if (findByIdOptional(id).isPresent()) {
            throw new RuleViolation("already-exists", "History entry " + id + " already exists.");
        }
        persist(new HistoryEntry(id, partnership.id(), request, by, clock.instant()));
        audit.record("add-to-history", "partnership", partnership.id().value(), List.of());
    }

    /** Deletes an entry that this person added. */
    void delete(Partnership partnership, UUID entry, PersonId by) {
        if (delete("id = ?1 and partnershipId = ?2 and addedBy = ?3", entry, partnership.id().value(), by.value()) == 0) {
            throw Problems.notFound("history entry", entry);
        }
        audit.record("delete-from-history", "partnership", partnership.id().value(), List.of());
    }

    /** Deletes all self-reported entries when a member is erased. */
    void on(@Observes MemberErased erased) {
        delete("partnershipId", erased.id().value());
    }

    @Override
    public List<UniqueConstraint> uniqueConstraints() {
        return List.of(new UniqueConstraint("history_entry_pkey", "already-exists", "History entry {value} already exists."));
    }
}
