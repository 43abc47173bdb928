package khlang.demo.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import khlang.assessment.SampleAssessments;
import khlang.channel.SampleImprovements;
import khlang.demo.SamplePeople;
import khlang.demo.SamplePictures;
import khlang.demo.SampleSignIn;
import khlang.demo.SampleYear;
import khlang.reading.SampleReading;
import khlang.recognition.SampleRecognitions;
import khlang.rights.Right;
import khlang.rights.Role;
import khlang.rights.web.Requires;
import khlang.sharing.SampleSharing;
import khlang.task.SampleTasks;
import khlang.training.SampleTrainings;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sample people and what they have done, for {@code khlang run --demo}; a portal that was started
 * otherwise has none.
 */
@Path("api/v1/demo")
@ApplicationScoped
@Requires(Right.ADMINISTER)
@Produces(MediaType.APPLICATION_JSON)
public class DemoApi {

    @Inject SamplePeople people;
    @Inject SampleTrainings trainings;
    @Inject SampleReading reading;
    @Inject SampleSharing sharing;
    @Inject SampleTasks tasks;
    @Inject SampleAssessments assessments;
    @Inject SampleRecognitions recognitions;
    @Inject SampleImprovements improvements;
    @Inject SampleYear year;
    @Inject SamplePictures pictures;

    @Inject
    @ConfigProperty(name = "khlang.demo", defaultValue = "false")
    boolean demo;

    /** All sign-ins. */
    public record SignIns(List<SignInJson> signIns) {}

    /** One of them, with the role's Thai name. */
    public record SignInJson(String role, String userName, String password) {}

    /** Makes what is missing and gives all people new passwords. */
    @POST
    public SignIns signIns() {
        if (!demo) {
            throw new NotFoundException();
        }
        List<SampleSignIn> signIns = people.signIns();
        long staff = people.person(Role.STAFF);
        long editor = people.person(Role.EDITOR);
        long head = people.person(Role.HEAD);
        trainings.make(staff, editor, head);
        sharing.make(staff, editor, head);
        tasks.make(staff, editor, head);
        reading.make(staff, editor);
        assessments.make(staff, editor);
        recognitions.make(staff, editor, people.person(Role.SECRETARY));
        improvements.make(staff, head);
        try {
            year.make();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        pictures.hang();
        return new SignIns(
                signIns.stream()
                        .map(
                                one ->
                                        new SignInJson(
                                                one.role().label(), one.userName(), one.password()))
                        .toList());
    }
}
