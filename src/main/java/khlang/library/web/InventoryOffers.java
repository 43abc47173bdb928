package khlang.library.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import khlang.language.Sentences;
import khlang.library.Categories;
import khlang.library.DocumentKind;
import khlang.library.DocumentState;
import khlang.library.Inventory;
import khlang.library.InventoryOrder;
import khlang.organization.Organization;
import khlang.web.Choice;

/** What the list of all documents offers to choose from. */
@ApplicationScoped
class InventoryOffers {

    private static final Sentences WORDS = new Sentences("khlang.library.web.inventory");

    @Inject Categories categories;
    @Inject Organization organization;
    @Inject Inventory inventory;

    InventoryPage.InventoryChoices choices() {
        return new InventoryPage.InventoryChoices(
                with(
                        "allKinds",
                        Arrays.stream(DocumentKind.values())
                                .map(one -> new Choice(one.slug(), one.label()))),
                with(
                        "allStates",
                        Arrays.stream(DocumentState.values())
                                .filter(DocumentState::isAlive)
                                .map(one -> new Choice(one.name(), WORDS.say(one.name())))),
                categories.all().stream().map(one -> new Choice(one.slug(), one.name())).toList(),
                with(
                        "allDivisions",
                        organization.divisions().stream()
                                .map(one -> new Choice(one.slug(), one.name()))),
                Arrays.stream(InventoryOrder.values())
                        .map(one -> new Choice(one.key(), WORDS.say("sort." + one.key())))
                        .toList(),
                with(
                        "sameOwner",
                        inventory.owners().stream()
                                .map(one -> new Choice(one.person().toString(), one.name()))));
    }

    private static List<Choice> with(String first, Stream<Choice> others) {
        return Choice.after(WORDS.say(first), others);
    }
}
