package jobshare.proposal.proposal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jobshare.kit.id.PersonId;

/** The steps of a proposal, oldest first. */
@Embeddable
class Timeline {

    @ElementCollection
    @CollectionTable(name = "proposal_step", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "place")
    private List<ProposalStep> entries = new ArrayList<>();

    void add(ProposalStep entry) {
        entries.add(entry);
    }

    boolean contains(ProposalStepKind step) {
        return entries.stream().anyMatch(entry -> entry.step() == step);
    }

    boolean contains(ProposalStepKind step, PersonId person) {
        return entries.stream().anyMatch(entry -> entry.step() == step && person.equals(entry.person()));
    }

    List<ProposalStep> entries() {
        return Collections.unmodifiableList(entries);
    }
}
