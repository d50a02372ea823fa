package jobshare.proposal.pitch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jobshare.kit.audit.AuditLog;
import jobshare.kit.id.Ids;
import jobshare.kit.id.ProposalId;
import jobshare.kit.problem.Problems;
import jobshare.kit.rejection.Rejection.RuleViolation;
import jobshare.proposal.command.ActingRole;
import jobshare.proposal.pitch.ShareLinkRepository.Openings;
import jobshare.proposal.proposal.NamePolicy;
import jobshare.proposal.proposal.Proposal;
import jobshare.proposal.proposal.ProposalAccess;
import jobshare.proposal.proposal.ProposalAccess.VisibleProposal;
import jobshare.proposal.proposal.ProposalStatus;

/**
 * Creates, lists, revokes and opens share links. The partners, the recruiter and HR may create links once the draft has become a sounding
 * or a request, and see all of them. A link stops working when the proposal ends or a partner is erased.
 */
@ApplicationScoped
public class ShareLinkService {

    private static final Set<ActingRole> PERMITTED_ROLES = Set.of(ActingRole.PARTNER, ActingRole.RECRUITER, ActingRole.HR);

    private static final int MAX_LINKS = 50;
    private static final Duration HOUR = Duration.ofHours(1);

    private final ProposalAccess proposalAccess;
    private final ShareLinkRepository links;
    private final ShareLinkTokens tokens;
    private final PitchContentFactory contents;
    private final NamePolicy namePolicy;
    private final ShareLinkSettings settings;
    private final AuditLog audit;
    private final Clock clock;

    ShareLinkService(ProposalAccess proposalAccess, ShareLinkRepository links, ShareLinkTokens tokens,
            PitchContentFactory contents, NamePolicy namePolicy, ShareLinkSettings settings, AuditLog audit, Clock clock) {
        this.proposalAccess = proposalAccess;
        this.links = links;
        this.tokens = tokens;
        this.contents = contents;
        this.namePolicy = namePolicy;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    ShareLinkView create(ProposalId id, ShareLinkRequest wanted) {
        // locked, so that links created at the same time are counted, and the status and the signatures hold
        var visible = proposalAccess.requireVisibleLocked(id);
        var side = side(visible);
        var proposal = visible.proposal();
        if (proposal.status() == ProposalStatus.DRAFT) {
            throw new RuleViolation("proposal-is-draft", "You cannot share proposal " + id
                    + " yet. It is a DRAFT that the pair has not put to the employer. Send a sounding or request it first.");
        }
        if (proposal.status().isEnd()) {
            throw new RuleViolation("proposal-ended",
                    "You cannot share proposal " + id + ". Its status is " + proposal.status() + ".");
        }
        if (!wanted.isAnonymous() && !proposal.isSignedByBoth()) {
            throw new RuleViolation("not-signed",
                    "A link with names requires the signatures of both partners. Have them sign first, or create an "
                            + "anonymous link.");
        }
        if (links.of(id).size() >= MAX_LINKS) {
            throw new RuleViolation("too-many-links", "This pitch already has the maximum of " + MAX_LINKS + " share links.");
        }
        if (wanted.id() != null && links.findByIdOptional(wanted.id()).isPresent()) {
            throw ShareLinkRepository.ID.violationBy(wanted.id().toString());
        }
        var link = new ShareLink(wanted.id() == null ? Ids.v7() : wanted.id(), id, wanted.isAnonymous(), side, clock.instant(),
                wanted.expiry(clock.instant()));
        links.persistAndFlush(link);
        audit.record("share", "proposal", id.value(), List.of());
        return view(link, false, Openings.NONE);
    }

    List<ShareLinkView> list(ProposalId id) {
        var visible = proposalAccess.requireVisible(id);
        side(visible);
        var found = links.of(id);
        var openings = links.openings(found);
        return found.stream()
                .map(link -> view(link, works(link, visible.proposal()), openings.getOrDefault(link.id(), Openings.NONE)))
                .toList();
    }

    ShareLinkView revoke(ProposalId id, UUID linkId) {
        side(proposalAccess.requireVisible(id));
        var link = links.of(id, linkId).orElseThrow(() -> Problems.notFound("link", linkId));
        link.revoke(clock.instant());
        links.flush();
        audit.record("revoke-share", "proposal", id.value(), List.of());
        return view(link, false, links.openings(List.of(link)).getOrDefault(link.id(), Openings.NONE));
    }

    /**
     * Opens the pitch of a token and records the opening; empty if the token is invalid or the link no longer works. It is
     * 429 if the link was opened too often within the last hour.
     */
    @Transactional
    Optional<PitchContent> open(String token, PitchFormat format) {
        return tokens.read(token)
                .flatMap(links::locked)
                .flatMap(link -> proposalAccess.find(link.proposal()).filter(proposal -> works(link, proposal)).map(proposal -> {
                    requireNotTooOften(link);
                    links.recordOpening(link, format);
                    return contents.of(proposal, namePolicy.behindShareLink(proposal, link.anonymous()));
                }));
    }

    private void requireNotTooOften(ShareLink link) {
        links.firstOfLast(link, settings.opensPerHour())
                .map(at -> at.plus(HOUR))
                .filter(clock.instant()::isBefore)
                .ifPresent(again -> {
                    throw Problems.tooManyRequests(
                            "This link was opened " + settings.opensPerHour() + " times within an hour. Try again later.",
                            Duration.between(clock.instant(), again).toSeconds() + 1);
                });
    }

    private boolean works(ShareLink link, Proposal proposal) {
        return link.isOpenAt(clock.instant()) && !proposal.status().isEnd() && !proposal.partners().first().erased()
                && !proposal.partners().second().erased();
    }

    private static ActingRole side(VisibleProposal visible) {
        return visible.access()
                .roleAmong(PERMITTED_ROLES)
                .orElseThrow(() -> Problems
                        .forbidden("Only the partners, the recruiter and HR may create, list and revoke share links."));
    }

    private ShareLinkView view(ShareLink link, boolean withPath, Openings openings) {
        return new ShareLinkView(link.id(), withPath ? SharedPitchResource.PATH + "/" + tokens.of(link.id()) : null,
                link.anonymous(), link.actingRole().word(), link.createdAt(), link.expiresAt(), link.revokedAt(),
                openings.count(), openings.last());
    }
}
