"""Asks one peer program for its figures: `peers.py COUNTRY PEOPLE.json FIGURES.json`, in that program's environment.

All people of one year or month go into one simulation. Amounts come out as the peer has them, unrounded.
"""

import json
import sys
from collections import defaultdict
from decimal import ROUND_HALF_UP, Decimal

GB = {
    # `income_tax` would add the charge that takes the winter fuel payment back: a benefit, not pay.
    "income_tax": "income_tax_before_winter_fuel_payment_charge",
    "employee_contributions": "ni_class_1_employee",
    "employer_nic": "ni_class_1_employer",
}
US = {
    # `income_tax` would take off credits, the earned income credit among them.
    "income_tax": "income_tax_before_credits",
    "social_security": "employee_social_security_tax",
    "medicare": "employee_medicare_tax",
    "additional_medicare": "additional_medicare_tax",
    "employer_social_security": "employer_social_security_tax",
    "employer_medicare": "employer_medicare_tax",
    "futa": "employer_federal_unemployment_tax",
    "suta": "employer_state_unemployment_tax",
}
FR_TAKE_HOME = {
    "employee_contributions": "cotisations_salariales",
    "csg_deductible": "csg_deductible_salaire",
    "csg_non_deductible": "csg_imposable_salaire",
    "crds": "crds_salaire",
    "net": "salaire_net",
}
# The peer's own total has more in it: the head of check.py says what is left out, and why.
FR_COST = [
    "mmid_employeur",
    "famille",
    "vieillesse_plafonnee_employeur",
    "vieillesse_deplafonnee_employeur",
    "chomage_employeur",
    "ags",
    "accident_du_travail",
    "agirc_arrco_employeur",
    "contribution_equilibre_general_employeur",
    "contribution_equilibre_technique_employeur",
    "fnal",
    "contribution_solidarite_autonomie",
    "financement_organisations_syndicales",
    "contribution_formation_professionnelle",
    "taxe_apprentissage",
    "participation_effort_construction",
    "apec_employeur",
    "prevoyance_obligatoire_cadre",
    "complementaire_sante_employeur",
    "forfait_social",
    "allegement_general",
    "allegement_cotisation_maladie",
    "allegement_cotisation_allocations_familiales",
]


def by_time(people):
    groups = defaultdict(list)
    for person in people:
        groups[person["time"]].append(person)
    return groups.items()


def living_alone(simulation, people, year, units, place, variables):
    """Fills in the figures of people each of whom is a household."""
    persons = {}
    situation = {"people": persons} | {unit: {} for unit in units}
    for number, person in enumerate(people):
        persons[f"{number}"] = {name: {year: value} for name, value in person["peer"].items()}
        for unit in units:
            situation[unit][f"{unit} {number}"] = {"members": [f"{number}"]}
        situation["households"][f"households {number}"][place] = {year: person["place"]}
    run = simulation(situation=situation)
    for figure, variable in variables.items():
        for person, value in zip(people, run.calculate(variable, year), strict=True):
            person.setdefault("figures", {})[figure] = float(value)


def gb(people):
    from policyengine_uk import Simulation

    for year, group in by_time(people):
        living_alone(Simulation, group, year, ["benunits", "households"], "region", GB)


def us(people):
    from policyengine_us import Simulation

    units = ["families", "tax_units", "spm_units", "marital_units", "households"]
    for year, group in by_time(people):
        living_alone(Simulation, group, year, units, "state_code", US)


def fr(people):
    from openfisca_core.taxscales import MarginalRateTaxScale
    from openfisca_france import CountryTaxBenefitSystem

    law = CountryTaxBenefitSystem()
    for month, group in by_time(people):
        month_of_france(law, month, group, "figures", whole_ceiling=False)
        # What the same program has for those who renounce the cut of the ceiling for part-time work.
        month_of_france(law, month, group, "whole", whole_ceiling=True)
    # The same program, made to round as law and payslips do, tells what its own rounding makes of each figure.
    MarginalRateTaxScale.calc = half_up
    for month, group in by_time(people):
        month_of_france(law, month, group, "half_up", whole_ceiling=True)


def month_of_france(law, month, people, name, whole_ceiling):
    import numpy
    from openfisca_core.simulation_builder import SimulationBuilder

    def choice(variable, chosen):
        return law.variables[variable].possible_values.encode(numpy.array(chosen))

    cadre = ["prive_cadre" if person["cadre"] else "prive_non_cadre" for person in people]
    contract = ["temps_partiel" if person["part_time"] else "temps_plein" for person in people]
    inputs = {
        "salaire_de_base": [person["pay"] for person in people],
        "effectif_entreprise": [person["headcount"] for person in people],
        "taux_accident_travail": [person["at_mp"] for person in people],
        "categorie_salarie": choice("categorie_salarie", cadre),
        "contrat_de_travail": choice("contrat_de_travail", contract),
        "heures_remunerees_volume": [person["hours"] for person in people],
        "renonciation_ajustement_pss_temps_partiel": [whole_ceiling] * len(people),
    }

    def simulation(premiums):
        run = SimulationBuilder().build_default_simulation(law, len(people))
        for variable, values in (inputs | premiums).items():
            run.set_input(variable, month, numpy.asarray(values))
        return run

    # Take-home pay is without health cover, for the employer's premium counts for CSG. The peer halves a premium.
    plain = simulation({})
    covered = simulation({"complementaire_sante_montant": [2 * person["mutuelle"] for person in people]})
    figures = {figure: plain.calculate(variable, month) for figure, variable in FR_TAKE_HOME.items()}
    figures |= {variable: covered.calculate(variable, month) for variable in FR_COST}
    for place, person in enumerate(people):
        person[name] = {figure: float(values[place]) for figure, values in figures.items()}


def half_up(scale, tax_base, factor=1.0, round_base_decimals=2):
    """Does what the peer's scale does, in exact decimals: brackets of one rate are one charge, half a cent goes up."""
    import numpy

    def charge(pay, ceiling):
        starts = [Decimal(str(start)) * ceiling for start in scale.thresholds]
        amounts = defaultdict(Decimal)
        for rate, start, end in zip(scale.rates, starts, [*starts[1:], Decimal("Infinity")]):
            amounts[Decimal(str(rate))] += max(min(pay, end) - start, Decimal(0))
        cent = Decimal(1).scaleb(-round_base_decimals)
        return float(sum((rate * amount).quantize(cent, ROUND_HALF_UP) for rate, amount in amounts.items()))

    bases, factors = numpy.broadcast_arrays(tax_base, factor)
    pairs = zip(bases, factors, strict=True)
    return numpy.array([charge(Decimal(f"{base:.2f}"), Decimal(f"{factor:.2f}")) for base, factor in pairs])


if __name__ == "__main__":
    country, asked, answered = sys.argv[1:]
    with open(asked) as file:
        everybody = json.load(file)
    {"GB": gb, "US": us, "FR": fr}[country](everybody)
    with open(answered, "w") as file:
        json.dump(everybody, file)
