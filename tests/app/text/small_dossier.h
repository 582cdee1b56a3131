#pragma once

#include <azalai/model/dossier.h>
#include <azalai/time/parse_time.h>

#include <QString>

#include <string>

namespace azalai::test {

/// A dossier of a few names, for sentences to be made of.
inline Dossier smallDossier() {
    Dossier dossier;
    dossier.actors.resize(2);
    dossier.actors[0].id = "csp";
    dossier.actors[0].shortName = {"CSP", "CSP", "حركات أزواد"};
    dossier.actors[1].id = "jnim";
    dossier.actors[1].shortName = {"JNIM", "GSIM", "نصرة الإسلام"};
    dossier.places.resize(3);
    dossier.places[0].id = "dire";
    dossier.places[0].name = {"Diré", "Diré", "ديري"};
    dossier.places[1].id = "lere";
    dossier.places[1].name = {"Léré", "Léré", "ليري"};
    dossier.places[2].id = "tombouctou";
    dossier.places[2].name = {"Timbuktu", "Tombouctou", "تمبكتو"};
    dossier.vehicles.resize(1);
    dossier.vehicles[0].id = "tanker";
    dossier.vehicles[0].name = {"Tanker", "Camion-citerne", "شاحنة صهريج"};
    dossier.legs.resize(2);
    dossier.legs[0].id = "dire-lere";
    dossier.legs[0].from = "dire";
    dossier.legs[0].to = "lere";
    dossier.legs[1].id = "lt";
    dossier.legs[1].from = "lere";
    dossier.legs[1].to = "tombouctou";
    dossier.routes.resize(1);
    dossier.routes[0].id = "fuel";
    dossier.routes[0].name = {"Fuel corridor", "Corridor du carburant", "ممر الوقود"};
    dossier.camps.resize(1);
    dossier.camps[0].id = "ber";
    dossier.camps[0].name = {"Ber camp", "Camp de Ber", "معسكر بير"};
    dossier.camps[0].closes = parseTime("2023-08-13").value();
    dossier.events.resize(1);
    dossier.events[0].id = "e1";
    dossier.events[0].title = {"Airport shelled", "Aéroport bombardé", "قصف المطار"};
    dossier.events[0].when.from = parseTime("2023-08").value();
    dossier.events[0].claim = true;
    return dossier;
}

/// As it is read, with plain spaces.
inline std::string plain(QString text) {
    return text.replace(QChar(0x202F), u' ').replace(QChar(0x00A0), u' ').toStdString();
}

} // namespace azalai::test
