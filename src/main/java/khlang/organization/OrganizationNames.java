package khlang.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import khlang.audit.AuditNames;

/** Names people, posts and whatever else of the organisation the audit log is about. */
@ApplicationScoped
@Transactional
public class OrganizationNames implements AuditNames {

    @PersistenceContext EntityManager entities;
    @Inject Organization organization;
    @Inject StaffTypes staffTypes;
    @Inject Committees committees;

    @Override
    public Map<String, String> names(Set<String> objects) {
        var names = new HashMap<String, String>();
        if (holds(objects, "division:")) {
            organization
                    .divisions()
                    .forEach(one -> names.put("division:" + one.slug(), one.name()));
        }
        if (holds(objects, "staff-type:")) {
            staffTypes.all().forEach(one -> names.put("staff-type:" + one.slug(), one.name()));
        }
        if (holds(objects, "committee:")) {
            committees.all().forEach(one -> names.put(Committees.object(one), nameOf(one)));
        }
        List<Long> people = AuditNames.keys("person:", objects);
        if (!people.isEmpty()) {
            entities.createQuery("select p from Person p where p.id in :keys", Person.class)
                    .setParameter("keys", people)
                    .getResultList()
                    .forEach(one -> names.put("person:" + one.id(), one.fullName()));
        }
        List<Long> positions = AuditNames.keys("position:", objects);
        if (!positions.isEmpty()) {
            entities.createQuery("select p from Position p where p.id in :keys", Position.class)
                    .setParameter("keys", positions)
                    .getResultList()
                    .forEach(one -> names.put("position:" + one.id(), one.name()));
        }
        names.keySet().retainAll(objects);
        return names;
    }

    private static String nameOf(Committee committee) {
        return Words.SAY.say(
                "committee", committee.name(), Integer.toString(committee.fiscalYear()));
    }

    private static boolean holds(Set<String> objects, String kind) {
        return objects.stream().anyMatch(one -> one.startsWith(kind));
    }
}
