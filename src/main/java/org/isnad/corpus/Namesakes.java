package org.isnad.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.json.ClaimRecord;

/**
 * Tells people of one name apart by their roles: roles that fit all the others of a person are his.
 * Claims that give no role belong to the person with most claims. The order of the claims changes
 * only the order of what comes out. Stateless.
 */
final class Namesakes {
  private Namesakes() {}

  /** The claims of each person among {@code claims}, which all have one name. */
  static List<List<ClaimRecord>> apart(List<ClaimRecord> claims) {
    Map<String, List<ClaimRecord>> byRole = new TreeMap<>();
    claims.forEach(c -> byRole.computeIfAbsent(role(c), any -> new ArrayList<>()).add(c));
    List<ClaimRecord> bare = byRole.remove("");
    List<Person> people = people(byRole);
    if (bare != null) {
      people.stream()
          .max(Comparator.comparingInt(Person::size))
          .orElseGet(() -> added(people, new Person()))
          .claims
          .addAll(bare);
    }
    return inOrder(people, claims);
  }

  /** The words of the claim's role; empty where it has none or one that says nothing. */
  static String role(ClaimRecord claim) {
    String role = claim.speaker().role();
    return role == null || Role.of(role).stems().isEmpty() ? "" : role;
  }

  /** The longest roles first, for a short one fits many. */
  private static List<Person> people(Map<String, List<ClaimRecord>> byRole) {
    List<String> roles = new ArrayList<>(byRole.keySet());
    roles.sort(
        Comparator.comparingInt((String r) -> -Role.of(r).stems().size())
            .thenComparing(Comparator.naturalOrder()));
    List<Person> people = new ArrayList<>();
    for (String text : roles) {
      Role role = Role.of(text);
      Person person =
          people.stream()
              .filter(p -> p.roles.stream().allMatch(role::fits))
              .max(Comparator.comparingInt(Person::size))
              .orElseGet(() -> added(people, new Person()));
      person.roles.add(role);
      person.claims.addAll(byRole.getOrDefault(text, List.of()));
    }
    return people;
  }

  private static Person added(List<Person> people, Person person) {
    people.add(person);
    return person;
  }

  private static List<List<ClaimRecord>> inOrder(List<Person> people, List<ClaimRecord> claims) {
    IdentityHashMap<ClaimRecord, Person> owner = new IdentityHashMap<>();
    people.forEach(p -> p.claims.forEach(c -> owner.put(c, p)));
    Map<Person, List<ClaimRecord>> out = new LinkedHashMap<>();
    for (ClaimRecord claim : claims) {
      Person person = owner.get(claim);
      if (person != null) {
        out.computeIfAbsent(person, any -> new ArrayList<>()).add(claim);
      }
    }
    return List.copyOf(out.values());
  }

  /** Compared by identity: two people are never one. */
  private static final class Person {
    private final List<Role> roles = new ArrayList<>();
    private final List<ClaimRecord> claims = new ArrayList<>();

    int size() {
      return claims.size();
    }
  }

  /** One person's claims as a speaker; {@code roles} are kept where they are wanted. */
  static MergedSpeaker speaker(List<ClaimRecord> claims, boolean withRoles) {
    Map<String, Integer> names = new TreeMap<>();
    Map<String, Integer> kinds = new TreeMap<>();
    Set<String> roles = new TreeSet<>();
    Set<String> articles = new LinkedHashSet<>();
    List<String> ids = new ArrayList<>();
    for (ClaimRecord claim : claims) {
      names.merge(String.valueOf(claim.speaker().name()), 1, Integer::sum);
      if (claim.speaker().kind() != null) {
        kinds.merge(claim.speaker().kind(), 1, Integer::sum);
      }
      if (withRoles && !role(claim).isEmpty()) {
        roles.add(role(claim));
      }
      articles.add(claim.article().id());
      ids.add(String.valueOf(claim.id()));
    }
    String kind = kinds.isEmpty() ? null : most(kinds);
    return new MergedSpeaker(most(names), kind, List.copyOf(roles), List.copyOf(articles), ids);
  }

  /** What was counted most; of equals the first in the alphabet. */
  private static String most(Map<String, Integer> counts) {
    return Collections.max(
            counts.entrySet(),
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .getKey();
  }
}
