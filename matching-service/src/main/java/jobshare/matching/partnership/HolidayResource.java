package jobshare.matching.partnership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
import jobshare.kit.web.Answers;
import jobshare.matching.agreement.AgreementTerms;
import jobshare.matching.agreement.HolidayShare;
import jobshare.matching.agreement.PublicHolidays;
import jobshare.matching.agreement.Sums;
import jobshare.matching.criterion.Share;
import jobshare.matching.criterion.Words;
import jobshare.matching.directory.Caller;
import jobshare.matching.feed.Profiles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Public holidays pro rata, over HTTP: by the text of the agreement that holds now. */
@Path("/v1/partnerships/{id}/agreement/holidays")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agreements")
public class HolidayResource {

    private final PartnershipRepository repository;
    private final AgreementViews views;
    private final AgreementSettings settings;
    private final Profiles profiles;
    private final Caller caller;
    private final Clock clock;

    @Inject
    HolidayResource(PartnershipRepository repository, AgreementViews views, AgreementSettings settings, Profiles profiles,
            Caller caller, Clock clock) {
        this.repository = repository;
        this.views = views;
        this.settings = settings;
        this.profiles = profiles;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.EMPLOYEE, Roles.HR})
    @Operation(operationId = "readAgreementHolidays", summary = "What each of you has of the public holidays of a year", description = "Who works on Mondays has more of them than who does not: the difference to the part that goes with the share, in slots and hours. "
            + "Where the agreement names no region, that of the country where the person's profile says they are employed; both see both.")
    public RestResponse<Holidays> read(@PathParam("id") PartnershipId id,
            @Parameter(description = "Left out, this year") @QueryParam("year") @Min(2000) @Max(2100) @Nullable Integer year) {
        var partnership = repository.byId(id)
                .filter(found -> caller.is(Roles.HR) || caller.person().filter(found::has).isPresent())
                .orElseThrow(() -> Problems.notFound("partnership", id));
        var terms = partnership.agreement().orElseThrow(() -> Problems.notFound("agreement of partnership", id)).terms();
        int asked = year == null ? LocalDate.now(clock).getYear() : year;
        return Answers.ok(new Holidays(asked, settings.fullTimeHours(),
                Stream.of(true, false).map(first -> member(partnership, terms, first, asked)).toList()));
    }

    private Holidays.Member member(Partnership partnership, AgreementTerms terms, boolean first, int year) {
        var person = partnership.member(first);
        var region = terms.of(first).holidayRegion() == null
                ? profiles.jurisdiction(person)
                : terms.of(first).holidayRegion();
        var known = region != null && PublicHolidays.known(region);
        var holidays = known ? PublicHolidays.of(region, year) : List.<PublicHolidays.Holiday>of();
        var share = HolidayShare.of(terms, first, views.fullWeek(), holidays.stream().map(PublicHolidays.Holiday::date).toList(),
                settings.weekOne());
        var hours = hours(share.difference());
        var whose = views.whose(partnership, first);
        return new Holidays.Member(partnership.isFormer(person) ? null : person, known ? region : null,
                holidays.stream().map(holiday -> new Holidays.Day(holiday.date(), holiday.name())).toList(), share.ofFullTime(),
                plain(share.entitled()), share.falling(), plain(share.difference()), hours,
                known
                        ? text(terms, first, share, hours, whose)
                        : "No calendar of public holidays is known for " + whose
                                + " place of work: name holidayRegion in the agreement.");
    }

    private String text(AgreementTerms terms, boolean first, HolidayShare share, BigDecimal hours, String whose) {
        var difference = share.difference();
        var part = Share.decimal(Sums.of(terms, views.fullWeek(), 0, null).of(first));
        var sentence = "Public holidays take " + Words.count(share.falling(), "slot") + " of " + whose + " working time; " + part
                + " of the "
                + share.ofFullTime() + " of full time is " + plain(share.entitled()).toPlainString() + ".";
        return difference.signum() == 0
                ? sentence + " That is as it should be."
                : sentence + (difference.signum() > 0 ? " Still to get: " : " To be worked at another time: ")
                        + amount(difference, "slot") + " (" + amount(hours, "hour") + ").";
    }

    private static String amount(BigDecimal number, String unit) {
        var size = plain(number.abs());
        return size.toPlainString() + " " + unit + (size.compareTo(BigDecimal.ONE) == 0 ? "" : "s");
    }

    /** A week of full time has half the slots of the fortnight. */
    private BigDecimal hours(BigDecimal slots) {
        return plain(slots.multiply(settings.fullTimeHours()).multiply(BigDecimal.TWO)
                .divide(BigDecimal.valueOf(views.fullWeek().count()), 2, RoundingMode.HALF_UP));
    }

    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
