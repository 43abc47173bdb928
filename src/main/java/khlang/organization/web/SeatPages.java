package khlang.organization.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import khlang.calendar.ThaiDates;
import khlang.organization.Committee;
import khlang.organization.CommitteeSeat;
import khlang.organization.Committees;
import khlang.organization.People;
import khlang.organization.PeopleFilter;
import khlang.organization.SeatHolder;
import khlang.organization.SeatRole;
import khlang.web.Choice;
import khlang.web.Form;

/** Fills the page of a seat with its three forms. */
@ApplicationScoped
class SeatPages {

    private static final int OFFERED = 20;
    private static final int LONGEST_WORDS = 100;

    @Inject Committees committees;
    @Inject People people;
    @Inject Clock clock;

    /** The state of the three forms; those that were not sent show what is stored. */
    static final class Forms {

        private Edit edit;
        private Edit appoint;
        private Edit relieve;
        private String words = "";
        private String said = "";

        Forms edit(Edit sent) {
            edit = sent;
            return this;
        }

        Forms appoint(Edit sent) {
            appoint = sent;
            return this;
        }

        Forms relieve(Edit sent) {
            relieve = sent;
            return this;
        }

        Forms search(String asked) {
            String text = asked == null ? "" : asked.replaceAll("[\\p{Cc}\\p{Cs}]", " ").strip();
            words = text.substring(0, Math.min(text.length(), LONGEST_WORDS));
            return this;
        }

        Forms said(String sentence) {
            said = sentence;
            return this;
        }

        private int status() {
            return Stream.of(edit, appoint, relieve)
                    .filter(one -> one != null)
                    .mapToInt(Edit::status)
                    .max()
                    .orElse(Response.Status.OK.getStatusCode());
        }
    }

    Response answer(Committee committee, Optional<CommitteeSeat> seat, Forms forms) {
        return Response.status(forms.status()).entity(of(committee, seat, forms)).build();
    }

    SeatPage of(Committee committee, Optional<CommitteeSeat> seat, Forms forms) {
        LocalDate today = LocalDate.now(clock);
        Map<String, String> day = Map.of("day", ThaiDates.abbreviated(today));
        var filter = new PeopleFilter(forms.words, "", "", PeopleFilter.State.WORKING, today);
        List<SeatHolder> holders = seat.map(one -> holders(committee, one)).orElse(List.of());
        return new SeatPage(
                committee,
                seat,
                holders,
                forms.edit != null
                        ? forms.edit
                        : Edit.of(
                                seat.map(SeatPages::values).orElse(Map.of()), committee.version()),
                forms.appoint != null ? forms.appoint : Edit.of(day, committee.version()),
                forms.relieve != null
                        ? forms.relieve
                        : Edit.of(
                                Map.of("lastDay", ThaiDates.abbreviated(today)),
                                committee.version()),
                Stream.of(SeatRole.values())
                        .map(role -> new Choice(role.slug(), role.label()))
                        .toList(),
                Form.showing(Map.of("q", forms.words)),
                people.list(filter, 0, OFFERED),
                people.count(filter),
                today,
                forms.said);
    }

    private List<SeatHolder> holders(Committee committee, CommitteeSeat seat) {
        return committees.holders(committee.id()).stream()
                .filter(held -> held.seat().id().equals(seat.id()))
                .toList();
    }

    static Map<String, String> values(CommitteeSeat seat) {
        return Map.of(
                "order",
                Integer.toString(seat.order()),
                "position",
                seat.positionName(),
                "role",
                seat.description().role().slug(),
                "roleName",
                seat.roleName());
    }
}
