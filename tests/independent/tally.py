"""Counts polls apart from Leveller: `tally.py path ...`, each a folder of cases (.toml) or of exported records (.json).

Written from the rules of the count as docs and statutes word them, with fractions and nothing but the standard library;
it shares no code with Leveller. A case says what is expected, a record says what Leveller made of it. Ends with 1 if
anything differs, and says where.
Needs Python 3.11 or newer.
"""

import json
import re
import sys
import tomllib
from datetime import date
from fractions import Fraction
from pathlib import Path

NOBODY = "nobody"


# ---- what is read ---------------------------------------------------------------------------------------------------


def threshold(written, of):
    """A share to reach: text, or a table."""
    table = {"share": written} if isinstance(written, str) else dict(written)
    return {
        "share": Fraction(table["share"]),
        "of": table.get("of", of),
        "strictly": table.get("strictly", False),
        "least": table.get("least") or 0,
        "enough": table.get("enough"),
    }


def rules_of_case(table):
    consent = table.get("consent")
    proxies = table.get("proxies", {"most": 0, "one_poll": True})
    again = table.get("quorum_again")
    return {
        "subject": table.get("subject", "ordinary"),
        "method": table["method"],
        "method_said": True,
        "quorum": threshold(table.get("quorum", {"share": "1/2", "strictly": True, "least": 2}), "members"),
        "quorum_again": again and threshold(again, "members"),
        "again_days": table.get("again_days"),
        "majority": threshold(table.get("majority", {"share": "1/2", "strictly": True}), "cast"),
        "majority_said": table.get("majority_said", True),
        "consent": consent
        and {
            "rounds": consent.get("rounds", 1),
            "put_off": threshold(consent.get("put_off", "1/5"), "present"),
            "delay_days": consent.get("delay_days", 7),
            "aside": threshold(consent.get("aside", "1/4"), "present"),
            "vote_always": consent.get("vote_always", False),
        },
        "secret": table.get("secret", False),
        "notice_days": table.get("notice_days", 0),
        "shares": table.get("shares", False),
        "most": proxies.get("most"),
        "chains": proxies.get("chains", False),
        "one_poll": proxies.get("one_poll", False),
        "concerned_vote": table.get("concerned_vote", True),
        "registered_days": table.get("registered_days"),
        "replace": table.get("replace", True),
    }


def rules_of_record(full):
    value = lambda name: full[name]["value"]
    maybe = lambda name: full[name]["value"] if full.get(name) else None
    said = lambda name: full[name]["basis"]["from"] != "default"
    consent = full.get("consent")
    again = maybe("quorum_again")
    return {
        "subject": full["subject"],
        "method": value("method"),
        "method_said": said("method"),
        "quorum": threshold(value("quorum"), None),
        "quorum_again": again and threshold(again, None),
        "again_days": maybe("again_days"),
        "majority": threshold(value("majority"), None),
        "majority_said": said("majority"),
        "consent": consent
        and {
            "rounds": consent["rounds"]["value"],
            "put_off": threshold(consent["put_off"]["value"], None),
            "delay_days": consent["delay_days"]["value"],
            "aside": threshold(consent["aside"]["value"], None),
            "vote_always": consent["vote_always"],
        },
        "secret": value("secrecy")["secret"] == "always" and said("secrecy"),
        "notice_days": value("notice_days") if said("notice_days") else 0,
        "shares": value("votes") == "shares",
        "most": value("proxies")["most"],
        "chains": value("proxies")["chains"],
        "one_poll": value("proxies")["one_poll"],
        "concerned_vote": value("concerned_vote"),
        "registered_days": maybe("registered_days"),
        "replace": value("replace"),
    }


def people(words):
    """`w01-w20 w25` as ids."""
    for word in words.split():
        span = re.fullmatch(r"([a-z]+)(\d+)-\1(\d+)", word)
        if not span:
            yield word
            continue
        first, last = span[2], span[3]
        for number in range(int(first), int(last) + 1):
            yield f"{span[1]}{number:0{len(first)}}"


def day(value):
    return None if value is None else str(value)


def normal(ballot):
    ballot = dict(ballot)
    ballot["by"] = dict(ballot["by"])
    ballot["on"], ballot["received"] = day(ballot.get("on")), day(ballot.get("received"))
    ballot.setdefault("number", 0)
    return ballot


def of_case(case):
    rules = rules_of_case(case["rules"])
    defaults = {
        "id": "p",
        "method": rules["method"],
        "opens": "2026-03-01",
        "closes": "2026-03-07",
        "received_by": "2026-03-10",
        "openness": "open",
    }
    poll = {**defaults, **case.get("poll", {})}
    number = case.get("people", 0)
    width = max(2, len(str(number)))
    roll = [{"id": f"w{n:0{width}}", "since": "2020-01-01", "votes": 1} for n in range(1, number + 1)]
    for given in case.get("roll", []):
        for who in people(given["who"]):
            roll = [one for one in roll if one["id"] != who]
            rest = {key: value for key, value in given.items() if key != "who"}
            roll.append({"id": who, "since": "2020-01-01", "votes": 1, **rest})
    poll["roll"] = roll
    ballots = []
    for given in case.get("ballots", []):
        for who in people(given["who"]):
            ballot = {"number": 1, "on": "2026-03-03", "poll": "p", **given}
            del ballot["who"]
            kind = ballot.pop("kind", "voter")
            ballot["by"] = {"by": kind, {"voter": "voter", "token": "token", "paper": "sheet"}[kind]: who}
            if kind == "paper":
                ballot["by"]["sheet"] = int(who)
            if kind != "voter":
                ballot["on"], ballot["number"] = given.get("on"), given.get("number", 0)
            ballot["id"] = given.get("id", f"{who}-{ballot['number']}")
            ballots += [ballot] * ballot.pop("copies", 1)
    return rules, poll, {**case, "ballots": ballots}


def of_record(record):
    poll = dict(record["poll"], roll=record["roll"])
    return rules_of_record(record["rules"]), poll, record


# ---- the count ------------------------------------------------------------------------------------------------------


def needed(limit, total):
    if limit["share"] == 0 and not limit["strictly"]:
        least = 0
    else:
        least = 1
    exact = limit["share"] * total
    whole = exact.numerator // exact.denominator
    count = whole + 1 if limit["strictly"] or exact != whole else whole
    count = max(count, least, limit["least"])
    return count if limit["enough"] is None else min(count, limit["enough"])


def measure(limit, count, total):
    least = needed(limit, total)
    return {"count": count, "total": total, "needed": least, "met": count >= least}


class Poll:
    def __init__(self, rules, poll, held):
        self.rules, self.poll = rules, poll
        for name in ("opens", "closes", "received_by", "called"):
            poll[name] = day(poll.get(name))
        self.ballots = [normal(one) for one in held.get("ballots", [])]
        self.delegations = held.get("delegations", [])
        self.changes = held.get("changes", [])
        self.attended = held.get("present")
        self.issued = held.get("issued")
        self.rulings = held.get("rulings", [])
        self.lot = held.get("lot", [])
        self.nameless = poll["openness"] in ("secret", "paper")
        self.names = [one["id"] for one in poll.get("candidates", [])]
        self.seats = poll.get("seats", 1)
        self.votes, self.why_not, self.members = {}, {}, 0
        self.enrol()

    def enrol(self):
        """The roll: on it when the vote opened, and on it when it closed."""
        opens, closes, rules = self.poll["opens"], self.poll["closes"], self.rules
        for voter in self.poll["roll"]:
            who, weight = voter["id"], min(voter.get("votes", 1), 100_000)
            mine = sorted(
                (one for one in self.changes if one["voter"] == who and day(one["on"]) <= closes),
                key=lambda one: (day(one["on"]), ["joined", "left", "to-cell"].index(one["change"]["what"])),
            )
            cell, cells, gone = voter.get("cell"), [], None
            if day(voter["since"]) > opens:
                self.why_not[who] = "joined-later"
                continue
            for one in mine:
                if day(one["on"]) > opens:
                    cells.append(cell)
                what = one["change"]["what"]
                if what == "left":
                    gone = day(one["on"])
                elif what == "joined":
                    cell = one["change"].get("cell") or cell
                    if day(one["on"]) <= opens:
                        gone = None
                else:
                    cell = one["change"]["cell"]
            cells.append(cell)
            own = self.poll.get("cell")
            if gone:
                self.why_not[who] = "left"
            elif own and set(cells) != {own}:
                self.why_not[who] = "other-cell"
            else:
                self.members += weight
                long = (date.fromisoformat(closes) - date.fromisoformat(day(voter["since"]))).days
                if who in self.poll.get("concerned", []) and not rules["concerned_vote"]:
                    self.why_not[who] = "concerned"
                elif rules["registered_days"] is not None and long < rules["registered_days"]:
                    self.why_not[who] = "not-long-enough"
                else:
                    self.votes[who] = weight
        for one in self.changes:
            known = one["voter"] in self.votes or one["voter"] in self.why_not
            if one["change"]["what"] == "joined" and not known and day(one["on"]) <= closes:
                self.why_not[one["voter"]] = "joined-later"

    def wrong_choice(self, choice):
        kind = choice["choice"]
        if kind != self.poll["method"]:
            return "other-method"
        if kind in ("consent", "consensus"):
            stand = choice["stand"]
            if stand["stand"] == "object":
                if not stand["reason"].strip():
                    return "no-reason"
                if not stand["change"].strip():
                    return "no-change"
        if kind in ("ranked", "approval"):
            names = choice["order" if kind == "ranked" else "names"]
            if any(name not in self.names for name in names):
                return "unknown-candidate"
            if len(set(names)) != len(names):
                return "candidate-twice"
            if kind == "approval" and len(names) > self.seats:
                return "too-many-names"
        if kind == "gradient" and not 1 <= choice["step"] <= 8:
            return "unknown-step"
        return None

    def wrong(self, ballot):
        kind = ballot["by"]["by"]
        if ballot["poll"] != self.poll["id"]:
            return "other-poll"
        allowed = {
            "open": ["voter"],
            "confidential": ["voter"],
            "secret": ["token", "paper"],
            "paper": ["paper"],
        }[self.poll["openness"]]
        if kind not in allowed:
            return "other-openness"
        on = ballot["on"]
        if on is None and kind == "voter":
            return "undated"
        if on is not None and on < self.poll["opens"]:
            return "early"
        if on is not None and on > self.poll["closes"]:
            return "late"
        if ballot["received"] is not None and ballot["received"] > self.poll["received_by"]:
            return "received-late"
        answer = self.wrong_choice(ballot["choice"])
        if answer:
            return answer
        if kind == "voter" and ballot["by"]["voter"] not in self.votes:
            return self.why_not.get(ballot["by"]["voter"], "not-on-roll")
        return None

    def judge(self):
        """What becomes of each ballot: a list of (id, fate), and the ballot that counts of each voter."""
        fates, by_voter = [], {}
        for ballot in self.ballots:
            why = self.wrong(ballot)
            if why:
                fates.append((ballot["id"], f"refused {why}"))
            else:
                key = json.dumps(ballot["by"], sort_keys=True)
                by_voter.setdefault(key, []).append(ballot)
        chosen = {}
        for key, ballots in by_voter.items():
            named = ballots[0]["by"]["by"] == "voter"
            different = {}
            for ballot in ballots:
                said = json.dumps([ballot["number"], ballot["on"], ballot["choice"]], sort_keys=True)
                different.setdefault(said, []).append(ballot)
            for copies in different.values():
                copies.sort(key=lambda one: (one["received"] or "", one["id"]))
                fates += [(one["id"], "duplicate") for one in copies[1:]]
            left = [copies[0] for copies in different.values()]
            if named:
                pick = max if self.rules["replace"] else min
                number = pick(one["number"] for one in left)
                front = [one for one in left if one["number"] == number]
                rest = [one for one in left if one["number"] != number]
            else:
                front, rest = left, []
            behind = "replaced" if self.rules["replace"] else "refused twice"
            fates += [(one["id"], behind) for one in rest]
            if len(front) == 1:
                fates.append((front[0]["id"], "counted"))
                chosen[key] = front[0]
            else:
                token = ballots[0]["by"]["by"] == "token"
                fates += [(one["id"], "refused token-twice" if token else "refused same-number") for one in front]
        return sorted(fates), chosen

    def delegate(self, voted):
        """What becomes of each delegation, and the votes that are carried: (giver, by, instruction)."""
        fates, giving = {}, {}
        unique = {json.dumps(one, sort_keys=True, default=str): one for one in self.delegations}
        for one in unique.values():
            why = self.void(one, voted)
            if why:
                fates[one["id"]] = f"void {why}"
            else:
                giving.setdefault(one["from"], []).append(one)
        live = {}
        for giver, given in giving.items():
            newest = max(day(one["starts"]) for one in given)
            last = [one for one in given if day(one["starts"]) == newest]
            for one in given:
                if one not in last:
                    fates[one["id"]] = "void replaced"
                elif len(last) > 1:
                    fates[one["id"]] = "void two"
                else:
                    live[giver] = one
        most = self.rules["most"]
        if most is not None:
            over = []
            for one in live.values():
                ahead = [o for o in live.values() if o["to"] == one["to"] and day(o["starts"]) <= day(one["starts"])]
                if len(ahead) > most:
                    over.append(one)
            for one in over:
                fates[one["id"]] = "void too-many"
                del live[one["from"]]
        carried = []
        for giver, one in live.items():
            seen, at, instruction, why = [giver], one["to"], one.get("instruction"), None
            while at not in voted:
                if at in seen:
                    why = "loop"
                    break
                if at not in live:
                    why = "holder-silent"
                    break
                seen.append(at)
                instruction = instruction or live[at].get("instruction")
                at = live[at]["to"]
            if why != "loop" and len(seen) > 1 and not (self.rules["chains"] and most is None):
                why = "given-on"
            if why:
                fates[one["id"]] = f"void {why}"
            else:
                fates[one["id"]] = f"cast {at}"
                carried.append((giver, at, instruction))
        return fates, carried

    def void(self, one, voted):
        scope = one["scope"]
        fits = {
            "all": lambda: True,
            "subjects": lambda: self.rules["subject"] in scope["subjects"],
            "poll": lambda: scope["poll"] == self.poll["id"],
        }[scope["on"]]()
        closes = self.poll["closes"]
        if not fits:
            return "out-of-scope"
        if day(one["starts"]) > closes:
            return "not-begun"
        if one.get("withdrawn") and day(one["withdrawn"]) <= closes:
            return "withdrawn"
        if one.get("ends") and day(one["ends"]) < closes:
            return "ended"
        if self.rules["most"] == 0:
            return "forbidden"
        if self.nameless:
            return "nameless"
        if self.rules["one_poll"] and scope["on"] != "poll":
            return "not-for-this-poll"
        if one["from"] not in self.votes:
            return "giver-out"
        if one["to"] not in self.votes:
            return "holder-out"
        if one["from"] in voted:
            return "own-vote"
        if one.get("instruction") and self.wrong_choice(one["instruction"]):
            return "instruction"
        return None

    def faults(self):
        poll, rules, found = self.poll, self.rules, []
        ids = [one["id"] for one in poll["roll"]]
        weights = [one.get("votes", 1) for one in poll["roll"]]
        unequal = any(weight != 1 for weight in weights)
        chooses = poll["method"] in ("ranked", "approval")
        if rules["secret"] and not self.nameless:
            found.append("not-secret")
        held = {rules["method"]}
        if rules["method"] == "consensus":
            held.add("consent")
            if rules["consent"] and poll.get("round", 1) > rules["consent"]["rounds"]:
                held.add("majority")
        if rules["method_said"] and poll["method"] not in held:
            found.append("other-method")
        if not ids:
            found.append("no-voters")
        if len(set(ids)) != len(ids):
            found.append("voter-twice")
        if rules["shares"] and not self.nameless:
            if any(weight == 0 or weight > 100_000 for weight in weights):
                found.append("votes")
        elif unequal:
            found.append("votes")
        if chooses and not self.names:
            found.append("no-candidates")
        if len(set(self.names)) != len(self.names):
            found.append("candidate-twice")
        if chooses and self.seats == 0:
            found.append("no-seats")
        if poll["closes"] < poll["opens"] or poll["received_by"] < poll["closes"]:
            found.append("days")
        if poll["called"]:
            given = (date.fromisoformat(poll["closes"]) - date.fromisoformat(poll["called"])).days
            if max(given, 0) < rules["notice_days"]:
                found.append("notice")
        return found

    def tally(self):
        fates, chosen = self.judge()
        voted = {one["by"]["voter"]: one for one in chosen.values() if one["by"]["by"] == "voter"}
        delegation_fates, carried = self.delegate(voted)
        # What counts: (ballot, choice, votes).
        extra, entries = {}, []
        for giver, by, instruction in carried:
            if instruction:
                entries.append((voted[by], instruction, self.votes[giver]))
            else:
                extra[by] = extra.get(by, 0) + self.votes[giver]
        for one in chosen.values():
            who = one["by"].get("voter")
            own = self.votes[who] + extra.get(who, 0) if who else 1
            entries.append((one, one["choice"], own))
        there = set(voted) | {giver for giver, _, _ in carried} | set(self.attended or [])
        present = sum(self.votes.get(who, 0) for who in there)
        without_name = sum(votes for one, _, votes in entries if one["by"]["by"] != "voter")
        if self.nameless:
            present = max(present, without_name)
        again = self.poll.get("call", "first") == "again"
        limit = self.rules["quorum_again"] if again and self.rules["quorum_again"] else self.rules["quorum"]
        quorum = measure(limit, present, self.members)
        faults = self.faults()
        given_out = len(self.votes) if self.issued is None else min(self.issued, len(self.votes))
        if without_name > given_out:
            faults.append("more-than-issued")
        count, outcome = getattr(self, "count_" + self.poll["method"])(entries, present)
        if self.poll.get("binding", True) and faults:
            outcome = {"outcome": "void"}
        elif not quorum["met"] or not entries:
            outcome = {"outcome": "no-quorum", "again_days": None if again else self.rules["again_days"]}
        numbers = {"given": len(self.ballots)}
        for name in ("counted", "replaced", "duplicate", "refused"):
            numbers[name] = sum(1 for _, fate in fates if fate.split()[0] == name)
        return {
            "members": self.members,
            "voters": len(self.votes),
            "present": present,
            "quorum": quorum,
            "counted": numbers,
            "count": count,
            "outcome": outcome,
            "fates": fates,
            "delegation_fates": delegation_fates,
            "fault_codes": faults,
        }

    def against_majority(self, votes, cast, present):
        limit = self.rules["majority"]
        return measure(limit, votes, {"cast": cast, "present": present, "members": self.members}[limit["of"]])

    def vote(self, entries, present):
        sums = {"for": 0, "against": 0, "abstain": 0}
        for _, choice, votes in entries:
            sums[choice["vote"]] += votes
        majority = self.against_majority(sums["for"], sums["for"] + sums["against"], present)
        return {**sums, "majority": majority}, {"outcome": "carried" if majority["met"] else "lost"}

    def count_majority(self, entries, present):
        return self.vote(entries, present)

    def count_consensus(self, entries, present):
        return self.count_consent(entries, present, True)

    def count_consent(self, entries, present, with_vote=False):
        sums = {"consent": 0, "aside": 0, "abstain": 0, "object": 0}
        objections = []
        for ballot, choice, votes in entries:
            stand = choice["stand"]["stand"]
            if stand != "object":
                sums[stand] += votes
                continue
            ruled = [one for one in self.rulings if one["ballot"] == ballot["id"]]
            falls = bool(ruled) and all(one["falls"] > one["stands"] for one in ruled)
            objections.append({"ballot": ballot["id"], "votes": votes, "stands": not falls})
            if not falls:
                sums["object"] += votes
        vote, decided = self.vote(entries, present) if with_vote else (None, {"outcome": "to-vote"})
        rules = self.rules["consent"]
        count = {
            "consent": sums["consent"],
            "standing_aside": sums["aside"],
            "abstain": sums["abstain"],
            "objecting": sums["object"],
            "aside": rules and measure(rules["aside"], sums["aside"], present),
            "put_off": rules and measure(rules["put_off"], sums["object"], present),
            "vote": vote,
        }
        objections.sort(key=lambda one: (one["ballot"], one["votes"], one["stands"]))
        count["objection_list"] = objections
        poll = self.poll
        if not rules:
            return count, decided if sums["object"] else {"outcome": "consent"}
        if not sums["object"]:
            if count["aside"]["met"] and not poll.get("was_reworked"):
                return count, {"outcome": "rework"}
            return count, decided if rules["vote_always"] else {"outcome": "consent"}
        if poll.get("round", 1) < rules["rounds"]:
            return count, {"outcome": "next-round", "round": poll.get("round", 1) + 1}
        if count["put_off"]["met"] and not poll.get("was_put_off") and not poll.get("urgent"):
            return count, {"outcome": "put-off", "days": rules["delay_days"]}
        return count, decided

    def count_gradient(self, entries, present):
        steps = [sum(votes for _, choice, votes in entries if choice["step"] == step) for step in range(1, 9)]
        line = [step for step, votes in enumerate(steps, 1) for _ in range(votes)]
        middle = [line[(len(line) - 1) // 2], line[len(line) // 2]] if line else None
        support = self.against_majority(sum(steps[:3]), sum(steps) - steps[3], present)
        outcome = {"outcome": "carried" if support["met"] else "lost"}
        return {"steps": steps, "middle": middle, "support": support}, outcome

    def count_approval(self, entries, present):
        got = {name: sum(votes for _, choice, votes in entries if name in choice["names"]) for name in self.names}
        count = {
            "votes": [[name, got[name]] for name in self.names],
            "cast": sum(votes for _, choice, votes in entries if choice["names"]),
            "abstain": sum(votes for _, choice, votes in entries if not choice["names"]),
        }
        elected, open_seats = [], self.seats
        for level in sorted({votes for votes in got.values() if votes}, reverse=True):
            equal = [name for name in self.names if got[name] == level]
            if len(equal) > open_seats:
                if open_seats == 0:
                    break
                if any(name not in self.lot for name in equal):
                    return count, {"outcome": "lot-needed", "among": equal}
                equal = sorted(equal, key=self.lot.index)[:open_seats]
            else:
                equal.sort(key=lambda name: self.lot.index(name) if name in self.lot else len(self.lot))
            elected += equal
            open_seats -= len(equal)
        return count, ({"outcome": "elected", "elected": elected} if elected else {"outcome": "not-elected", "leading": []})

    def count_ranked(self, entries, present):
        """SSI 2011/399, Schedule 1, rules 46 to 53."""
        papers = [
            [choice["order"], votes, Fraction(1), None] for _, choice, votes in entries if choice["order"] and votes
        ]
        cast = sum(votes for _, votes, _, _ in papers)
        quota = cast // (self.seats + 1) + 1
        state = {name: "continuing" for name in self.names}
        total = {name: Fraction(0) for name in self.names}
        elected, stages, past = [], [], []
        lost = Fraction(0)

        def give(paper):
            nonlocal lost
            for name in paper[0]:
                if state[name] == "continuing":
                    paper[3] = name
                    total[name] += paper[1] * paper[2]
                    return True
            paper[3] = NOBODY
            return False

        def end(kind, who):
            new = [name for name in self.names if state[name] == "continuing" and total[name] >= quota]
            new.sort(key=lambda name: -total[name])
            for name in new:
                state[name] = "surplus" if total[name] > quota else "elected"
            elected.extend(new)
            write(kind, who)

        def write(kind, who):
            past.append(dict(total))
            stages.append({"kind": kind, "who": who, "votes": dict(total), "lost": lost})

        def lots(equal, most):
            if len(equal) == 1:
                return equal[0]
            if any(name not in self.lot for name in equal):
                return None
            return (min if most else max)(equal, key=self.lot.index)

        def extreme(among, most):
            for votes in reversed(past):
                best = (max if most else min)(votes[name] for name in among)
                among = [name for name in among if votes[name] == best]
            return among

        for paper in papers:
            give(paper)
        end("first", None)
        needs_lot = []
        while len(elected) < self.seats:
            left = [name for name in self.names if state[name] == "continuing"]
            if len(left) <= self.seats - len(elected):
                elected += sorted(left, key=lambda name: -total[name])
                write("filled", None)
                break
            waiting = [name for name in self.names if state[name] == "surplus"]
            equal = extreme(waiting or left, bool(waiting))
            who = lots(equal, bool(waiting))
            if who is None:
                needs_lot = equal
                break
            mine = [paper for paper in papers if paper[3] == who]
            if waiting:
                surplus, before = total[who] - quota, total[who]
                state[who], total[who] = "elected", Fraction(quota)
                moved = Fraction(0)
                for paper in mine:
                    value = surplus * paper[2] / before
                    paper[2] = Fraction(int(value * 100_000), 100_000)
                    if give(paper):
                        moved += paper[1] * paper[2]
                lost += surplus - moved
                end("surplus", who)
                continue
            state[who] = "excluded"
            left.remove(who)
            if len(left) <= self.seats - len(elected):
                elected += sorted(left, key=lambda name: -total[name])
                write("filled", who)
                break
            total[who] = Fraction(0)
            for paper in mine:
                if not give(paper):
                    lost += paper[1] * paper[2]
            end("excluded", who)
        abstain = sum(votes for _, choice, votes in entries if not choice["order"])
        majority = None
        if elected and self.seats == 1 and self.rules["majority_said"]:
            majority = self.against_majority(int(total[elected[0]]), cast, present)
        count = {
            "ranked": {
                "cast": cast,
                "quota": quota,
                "elected": elected,
                "lot_needed": needs_lot,
                "stages": [
                    {
                        "votes": [[name, stage["votes"][name]] for name in self.names],
                        "not_transferred": stage["lost"],
                    }
                    for stage in stages
                ],
            },
            "abstain": abstain,
            "majority": majority,
        }
        if needs_lot:
            return count, {"outcome": "lot-needed", "among": needs_lot}
        if not cast:
            return count, {"outcome": "not-elected", "leading": []}
        if majority and not majority["met"]:
            return count, {"outcome": "not-elected", "leading": elected}
        return count, {"outcome": "elected", "elected": elected}


# ---- comparing ------------------------------------------------------------------------------------------------------


def number(value):
    if isinstance(value, bool) or value is None:
        return None
    try:
        return Fraction(value)
    except (TypeError, ValueError):
        return None


def differences(at, wanted, found):
    """Where `found` lacks what is wanted: every part of `wanted` has to be in it."""
    if isinstance(wanted, dict):
        if not isinstance(found, dict):
            return [f"{at}: {wanted} is wanted, {found} found"]
        return [line for key, value in wanted.items() for line in differences(f"{at}.{key}", value, found.get(key))]
    if isinstance(wanted, (list, tuple)):
        if not isinstance(found, (list, tuple)) or len(wanted) != len(found):
            return [f"{at}: {wanted} is wanted, {found} found"]
        return [line for n, (one, other) in enumerate(zip(wanted, found)) for line in differences(f"{at}[{n}]", one, other)]
    one, other = number(wanted), number(found)
    same = one == other if one is not None and other is not None else wanted == found
    return [] if same else [f"{at}: {wanted} is wanted, {found} found"]


def check_case(case):
    found = Poll(*of_case(case)).tally()
    found["fates"] = dict(found["fates"])
    found["delegations"] = found["delegation_fates"]
    found["faults"] = found["fault_codes"]
    return differences("expected", case["expected"], found)


def fate_of(fate):
    name = fate["fate"]
    if name == "refused":
        return "refused " + fate["why"]["refused"]
    if name == "void":
        return "void " + fate["why"]["void"]
    if name == "cast":
        return "cast " + fate["by"]
    return name


def check_record(record):
    found = Poll(*of_record(record)).tally()
    result = record["result"]
    same = ("members", "voters", "present")
    lines = [line for name in same for line in differences(name, found[name], result[name])]
    for name in ("quorum", "counted", "outcome", "count"):
        mine = dict(found[name])
        objections = mine.pop("objection_list", None)
        lines += differences(name, mine, result[name])
        if objections is not None:
            theirs = [{key: one[key] for key in ("ballot", "votes", "stands")} for one in result[name]["objections"]]
            theirs.sort(key=lambda one: (one["ballot"], one["votes"], one["stands"]))
            lines += differences("objections", objections, theirs)
    lines += differences("ballots", found["fates"], sorted((one["ballot"], fate_of(one["fate"])) for one in result["ballots"]))
    theirs = {one["delegation"]: fate_of(one["fate"]) for one in result["delegations"]}
    lines += differences("delegations", found["delegation_fates"], theirs)
    lines += differences("faults", found["fault_codes"], [one["fault"] for one in result["faults"]])
    return lines


def main(paths):
    files = []
    for path in map(Path, paths):
        files += sorted(path.glob("*.toml")) + sorted(path.glob("*.json")) if path.is_dir() else [path]
    wrong = 0
    for file in files:
        if file.suffix == ".toml":
            lines = check_case(tomllib.loads(file.read_text(encoding="utf-8")))
        else:
            lines = check_record(json.loads(file.read_text(encoding="utf-8")))
        wrong += bool(lines)
        for line in lines:
            print(f"{file.name}: {line}")
    print(f"{len(files)} counted, {wrong} differ")
    return 1 if wrong or not files else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
