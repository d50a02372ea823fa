package jobshare.proposal.pitch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jobshare.kit.audit.Audit;
import jobshare.kit.id.Ids;
import jobshare.kit.id.ProposalId;
import jobshare.kit.problem.Problems;
import jobshare.proposal.proposal.NamePolicy;
import jobshare.proposal.proposal.Proposal;
import jobshare.proposal.proposal.Side;
import jobshare.proposal.proposal.Sights;
import jobshare.proposal.proposal.Sights.Sight;

/**
 * Makes, shows and revokes links to a pitch, and opens what they lead to. The pair, the recruiter and HR may make one, and each of them
 * sees all there are, since the pitch is about the pair. A link ends with the proposal, and with either of the two.
 */
@ApplicationScoped
public class Sharing {

    private static final Set<Side> SIDES = Set.of(Side.PARTNER, Side.RECRUITER, Side.HR);
    /** More than anyone hands on. */
    private static final int MOST = 50;

    private final Sights sights;
    private final PitchLinks links;
    private final PitchToken tokens;
    private final PitchContents contents;
    private final NamePolicy namePolicy;
    private final Audit audit;
    private final Clock clock;

    @Inject
    Sharing(Sights sights, PitchLinks links, PitchToken tokens, PitchContents contents, NamePolicy namePolicy,
            Audit audit, Clock clock) {
        this.sights = sights;
        this.links = links;
        this.tokens = tokens;
        this.contents = contents;
        this.namePolicy = namePolicy;
        this.audit = audit;
        this.clock = clock;
    }

    ShareLinkView share(ProposalId id, NewShareLink wanted) {
        var sight = sights.of(id);
        var side = side(sight);
        var proposal = sight.proposal();
        if (proposal.status().isEnd()) {
            throw Problems.conflict("proposal-ended",
                    "Proposal " + id + " is " + proposal.status() + ": there is nothing to share.");
        }
        if (wanted.tellsNames() && !proposal.isSignedByBoth()) {
            throw Problems.conflict("not-signed",
                    "A link that tells names takes that both partners have signed the pitch. Let them sign, "
                            + "or make a nameless one.");
        }
        if (links.of(id).size() >= MOST) {
            throw Problems.conflict("too-many-links", "There are " + MOST + " links to this pitch already, which is the most.");
        }
        if (wanted.id() != null && links.findByIdOptional(wanted.id()).isPresent()) {
            throw Problems.conflict("id-taken",
                    "There is a link with the id " + wanted.id() + " already. Leave id out to get a new one.");
        }
        var link = new PitchLink(wanted.id() == null ? Ids.v7() : wanted.id(), id, !wanted.tellsNames(), side, clock.instant(),
                wanted.expiry(clock.instant()));
        links.persistAndFlush(link);
        audit.record("share", "proposal", id.value(), List.of());
        return view(link, false);
    }

    List<ShareLinkView> list(ProposalId id) {
        var sight = sights.of(id);
        side(sight);
        return links.of(id).stream().map(link -> view(link, opens(link, sight.proposal()))).toList();
    }

    ShareLinkView revoke(ProposalId id, UUID linkId) {
        side(sights.of(id));
        var link = links.of(id, linkId).orElseThrow(() -> Problems.notFound("link", linkId));
        link.revoke(clock.instant());
        links.flush();
        audit.record("revoke-share", "proposal", id.value(), List.of());
        return view(link, false);
    }

    /** What a token leads to, and a note that it was opened; empty where it leads to nothing, whyever. */
    @Transactional
    Optional<PitchContent> open(String token, PitchFormat format) {
        return tokens.read(token).flatMap(links::locked).flatMap(link -> sights.unseen(link.proposal())
                .filter(proposal -> opens(link, proposal)).map(proposal -> {
                    links.opened(link, format);
                    return contents.of(proposal, namePolicy.behindShareLink(proposal, link.nameless()));
                }));
    }

    private boolean opens(PitchLink link, Proposal proposal) {
        return link.isOpenAt(clock.instant()) && !proposal.status().isEnd() && !proposal.first().erased()
                && !proposal.second().erased();
    }

    private static Side side(Sight sight) {
        return sight.standing().sideAmong(SIDES).orElseThrow(() -> Problems.forbidden(
                "A link to this pitch is for the pair, the recruiter and HR to make, to see and to revoke."));
    }

    private ShareLinkView view(PitchLink link, boolean withPath) {
        return new ShareLinkView(link.id(), withPath ? SharedPitchResource.PATH + "/" + tokens.of(link.id()) : null,
                link.nameless(),
                link.by(), link.createdAt(), link.expiresAt(), link.revokedAt(), links.timesOpened(link), links.openings(link));
    }
}
