package jobshare.matching.agreement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.problem.Problems;
import jobshare.kit.security.Roles;
import jobshare.kit.web.Responses;
import jobshare.matching.criterion.Phrases;
import jobshare.matching.feed.ProfileLookup;
import jobshare.matching.partnership.PartnershipAccess;
import jobshare.matching.profile.WorkingShare;
import jobshare.matching.terms.AgreementSettings;
import jobshare.matching.terms.AgreementTerms;
import jobshare.matching.terms.AgreementTotals;
import jobshare.matching.terms.AgreementViewMapper;
import jobshare.matching.terms.Members;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Public holidays in proportion to the share over HTTP, by the current version of the agreement. */
@Path("/v1/partnerships/{id}/agreement/holidays")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agreements")
public class HolidayResource {

    private final PartnershipAccess access;
    private final AgreementViewMapper views;
    private final AgreementSettings settings;
    private final ProfileLookup profiles;
    private final Clock clock;

    HolidayResource(PartnershipAccess access, AgreementViewMapper views, AgreementSettings settings, ProfileLookup profiles,
            Clock clock) {
        this.access = access;
        this.views = views;
        this.settings = settings;
        this.profiles = profiles;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.EMPLOYEE, Roles.HR})
    @Operation(operationId = "getAgreementHolidays", summary = "Get the public holidays of both members in a year",
            description = "Compares each member's entitlement with the public holidays that fall on their slots, in slots "
                    + "and hours. If the agreement names no region, the country of employment in the member's profile "
                    + "applies. Each member sees the holidays of both.")
    public RestResponse<HolidaysView> get(@PathParam("id") PartnershipId id, @Parameter(
            description = "The current year if omitted") @QueryParam("year") @Min(2000) @Max(2100) @Nullable Integer year) {
        var partnership = access.requireAsMemberOrHr(id);
        var members = partnership.members();
        var terms = partnership.agreement().orElseThrow(() -> Problems.notFound("agreement of partnership", id)).terms();
        int requested = year == null ? LocalDate.now(clock).getYear() : year;
        return Responses.ok(new HolidaysView(requested, settings.fullTimeHours(),
                Stream.of(true, false).map(first -> member(members, terms, first, requested)).toList()));
    }

    private HolidaysView.Member member(Members members, AgreementTerms terms, boolean first, int year) {
        var region = terms.of(first).holidayRegion() == null ? profiles.jurisdiction(members.member(first))
                : terms.of(first).holidayRegion();
        var known = region != null && PublicHolidays.isKnown(region);
        var holidays = region != null && known ? PublicHolidays.of(region, year) : List.<PublicHolidays.Holiday>of();
        var entitlement = HolidayEntitlement.of(terms, first, views.fullWeek(),
                holidays.stream().map(PublicHolidays.Holiday::date).toList(), settings.weekOne());
        var hours = hours(entitlement.balanceSlots());
        var whose = views.possessive(members, first);
        return new HolidaysView.Member(members.visibleId(first), known ? region : null,
                holidays.stream().map(holiday -> new HolidaysView.Day(holiday.date(), holiday.name())).toList(),
                entitlement.fullTimeSlots(), plain(entitlement.entitledSlots()), entitlement.holidaySlots(),
                plain(entitlement.balanceSlots()), hours,
                known ? text(terms, first, entitlement, hours, whose)
                        : "There is no public holiday calendar for " + whose
                                + " place of work. Set holidayRegion in the agreement.");
    }

    private String text(AgreementTerms terms, boolean first, HolidayEntitlement entitlement, BigDecimal hours, String whose) {
        var balance = entitlement.balanceSlots();
        var share = WorkingShare.decimal(AgreementTotals.of(terms, views.fullWeek(), 0, null).of(first));
        var holidaySlots = entitlement.holidaySlots();
        var sentences = Phrases.count(holidaySlots, "half-day") + " of " + whose + " working time "
                + (holidaySlots == 1 ? "is" : "are") + " public holidays. " + Character.toUpperCase(whose.charAt(0))
                + whose.substring(1) + " entitlement is " + amount(entitlement.entitledSlots(), "half-day") + ": " + share
                + " of " + entitlement.fullTimeSlots() + " for full time. ";
        var difference = amount(balance, "half-day") + " (" + amount(hours, "hour") + ")";
        return switch (balance.signum()) {
            case 0 -> sentences + "No adjustment is needed.";
            case 1 -> sentences + "Take " + difference + " off at another time.";
            default -> sentences + "Work " + difference + " at another time.";
        };
    }

    private static String amount(BigDecimal number, String unit) {
        var size = plain(number.abs());
        return size.toPlainString() + " " + unit + (size.compareTo(BigDecimal.ONE) == 0 ? "" : "s");
    }

    /** A full-time week has half the slots of the fortnight. */
    private BigDecimal hours(BigDecimal slots) {
        return plain(slots.multiply(settings.fullTimeHours())
                .multiply(BigDecimal.TWO)
                .divide(BigDecimal.valueOf(views.fullWeek().count()), 2, RoundingMode.HALF_UP));
    }

    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
