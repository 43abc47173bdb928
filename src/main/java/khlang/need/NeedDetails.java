package khlang.need;

import java.time.LocalDate;
import khlang.organization.Division;
import khlang.organization.Person;

/**
 * Needed knowledge that keeps the rules.
 *
 * @param person who sees to it; null for nobody yet
 * @param question the key of the question; null for none
 * @param targetDay null for none
 */
record NeedDetails(
        String topic,
        String details,
        Division division,
        Person person,
        NeedSource source,
        String sourceWords,
        Long question,
        LocalDate targetDay) {}
