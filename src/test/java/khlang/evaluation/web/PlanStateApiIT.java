package khlang.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import khlang.plan.PlanYears;
import khlang.plan.SignedPlans;
import khlang.rights.Role;
import khlang.system.Browser;
import khlang.system.Colleague;
import khlang.system.Parcel;
import khlang.system.RunningPortal;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs learn of evidence, gaps, committees and what is laid open. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanStateApiIT {

    private static final int YEAR = PlanYears.PLAN_STATE_API;
    private static final String API = "api/v1/plan/" + YEAR + "/";
    private static final String ROW = "plan/" + YEAR + "/indicators/T2R2";

    private final RunningPortal portal;
    private Colleague editor;
    private Colleague otherHead;
    private Colleague clerk;

    PlanStateApiIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void sign() {
        SignedPlans.sign(portal.database(), YEAR);
        editor = Colleague.of(portal, "state.editor", Role.EDITOR, "education");
        otherHead = Colleague.of(portal, "state.head", Role.HEAD, "finance");
        clerk = Colleague.of(portal, "state.clerk", Role.STAFF, "finance");
        Document page = editor.browser().open(ROW);
        HttpResponse<String> added =
                editor.browser()
                        .send(
                                Parcel.with(Browser.token(page))
                                        .field("form-key", page.select("[name=form-key]").val())
                                        .field("division", "education")
                                        .field("caption", "รายงานของกองการศึกษา")
                                        .field("letter", "ตย 8/2431")
                                        .field("letterOn", "5 ก.ค. 2431")
                                        .to(portal.at(ROW + "/evidence/files")));
        assertThat(added.statusCode()).as(added.body()).isEqualTo(303);
    }

    @AfterAll
    void leave() {
        SignedPlans.tear(portal.database(), YEAR);
        editor.close();
        otherHead.close();
        clerk.close();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new JsonMapper().readTree(answer.body());
    }

    private JsonNode program(String path) {
        return json(portal.send(portal.asAdministrator(path).build()));
    }

    @Test
    void evidenceIsForThoseWhoSeeItOnThePages() {
        JsonNode one = program(API + "evidence").at("/evidence/0");
        assertThat(one.get("row").asString()).isEqualTo("T2R2");
        assertThat(one.get("division").asString()).isEqualTo("education");
        assertThat(one.get("letter").asString()).isEqualTo("ตย 8/2431");
        assertThat(one.get("letterOn").asString()).isEqualTo("1888-07-05");
        assertThat(one.get("state").asString()).isEqualTo("WAITING");
        assertThat(one.get("confirmedBy").isNull()).isTrue();
        assertThat(json(otherHead.browser().get(API + "evidence")).get("evidence").size()).isZero();
        assertThat(clerk.browser().get(API + "evidence").statusCode()).isEqualTo(404);
        assertThat(portal.get(API + "evidence").statusCode()).isEqualTo(401);
    }

    @Test
    void whatIsMissingIsToldAsThePageTellsIt() {
        JsonNode gaps = program(API + "gaps");
        assertThat(gaps.get("unproved").toString()).contains("T1R1").doesNotContain("T2R2");
        assertThat(portal.get(API + "gaps").statusCode()).isEqualTo(401);
    }

    @Test
    void committeesAreForStaff() {
        JsonNode acting = program("api/v1/plan/2565/committees");
        assertThat(acting.get("on").asString()).isEqualTo("2022-09-30");
        assertThat(acting.at("/committees/1/slug").asString()).isEqualTo("km-evaluation-committee");
        assertThat(acting.at("/committees/1/seats").size()).isGreaterThanOrEqualTo(7);
        assertThat(acting.at("/committees/1/seats/0/role").asString()).isEqualTo("chair");
        assertThat(json(clerk.browser().get("api/v1/plan/2565/committees")).get("committees"))
                .hasSizeGreaterThan(1);
        assertThat(portal.get("api/v1/plan/2565/committees").statusCode()).isEqualTo(401);
    }

    @Test
    void whatIsLaidOpenIsForEverybody() {
        JsonNode index = json(portal.get("api/v1/information-centre"));
        assertThat(index.get("address").asString()).isEqualTo("/information-centre");
        assertThat(index.get("documents"))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.get("section").asString()).matches("[79]\\(.+"));
        HttpResponse<String> none = portal.get("api/v1/oit/2402");
        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(none.body()).contains("พ.ศ.");
        HttpResponse<String> unknown =
                portal.send(portal.asAdministrator("api/v1/plan/2402/gaps").build());
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("2565");
    }
}
