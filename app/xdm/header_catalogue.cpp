// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/header_catalogue.h"

#include "xdm/catalogue.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace xdm {

namespace {

constexpr double ownShare = 0.6; // of the file's headers that an unmarked export must know
constexpr double ownWeight
    = 1.5; // of headers that few exports have; "First Name" and "Email" alone tell nothing

struct System
{
    QString name;
    ExportForm form = ExportForm::Other;
    QStringList marks;
    QHash<QString, KnownColumn> columns;
};

struct Catalogue
{
    std::vector<System> systems;
    QHash<QString, int> commonness; ///< header to the number of systems that have it
    QHash<QString, QStringList> instead;
};

/// Headers are compared without regard to case, outer blanks and a byte order mark.
QString headerKey(const QString &header)
{
    QString key = header;
    key.remove(QChar(QChar::ByteOrderMark));
    return key.simplified().toCaseFolded();
}

ExportForm formNamed(const QString &name)
{
    if (name == QLatin1String("commerceCustomers"))
        return ExportForm::CommerceCustomers;
    if (name == QLatin1String("commerceAddresses"))
        return ExportForm::CommerceAddresses;
    if (name == QLatin1String("commerceSingle"))
        return ExportForm::CommerceSingle;
    return name == QLatin1String("commerceGrid") ? ExportForm::CommerceGrid : ExportForm::Other;
}

KnownColumn knownColumn(const QJsonArray &entry)
{
    const QString target = entry[1].toString();
    KnownColumn column;
    if (target == QLatin1String("secret"))
        column.lot = KnownColumn::Lot::Secret;
    else if (target == QLatin1String("sensitive"))
        column.lot = KnownColumn::Lot::Sensitive;
    else if (target != QLatin1String("ignore"))
        column = {.lot = KnownColumn::Lot::Field, .field = target};
    column.inverted = entry[2].toString() == QLatin1String("inverted");
    column.unsure = entry[2].toString() == QLatin1String("check");
    return column;
}

System knownSystem(const QJsonObject &json)
{
    System system;
    system.name = json[u"name"].toString();
    system.form = formNamed(json[u"form"].toString());
    const QJsonArray marks = json[u"marks"].toArray();
    for (const auto &mark : marks)
        system.marks.append(headerKey(mark.toString()));
    const QJsonArray columns = json[u"columns"].toArray();
    for (const auto &column : columns)
        system.columns.insert(headerKey(column.toArray()[0].toString()), knownColumn(column.toArray()));
    return system;
}

Catalogue loadCatalogue()
{
    const QJsonObject json = catalogueFile(QStringLiteral("headers"));
    Catalogue catalogue;
    const QJsonArray systems = json[u"systems"].toArray();
    for (const auto &system : systems) {
        catalogue.systems.push_back(knownSystem(system.toObject()));
        for (auto it = catalogue.systems.back().columns.keyBegin();
             it != catalogue.systems.back().columns.keyEnd(); ++it)
            ++catalogue.commonness[*it];
    }
    const QJsonObject instead = json[u"instead"].toObject();
    for (auto it = instead.begin(); it != instead.end(); ++it)
        catalogue.instead.insert(it.key(), it.value().toVariant().toStringList());
    return catalogue;
}

const Catalogue &catalogue()
{
    static const Catalogue loaded = loadCatalogue();
    return loaded;
}

/// How well a system fits; 0 when it does not.
double fitOf(const System &system, const QStringList &keys)
{
    int hits = 0;
    double weight = 0;
    for (const QString &key : keys) {
        if (system.columns.contains(key)) {
            ++hits;
            weight += 1.0 / catalogue().commonness.value(key);
        }
    }
    const bool marked = !system.marks.isEmpty()
        && std::all_of(system.marks.begin(), system.marks.end(),
                       [&](const QString &mark) { return keys.contains(mark); });
    const bool own = hits >= ownShare * double(keys.size()) && weight >= ownWeight;
    // A marked export is certain, whatever columns of his own the merchant has added.
    return marked ? 1000 + hits : own ? hits : 0;
}

} // namespace

Recognition recognise(const QStringList &header, const QStringList &without)
{
    QStringList keys;
    for (const QString &name : header)
        keys.append(headerKey(name));
    std::vector<const System *> best;
    double fit = 0;
    for (const System &system : catalogue().systems) {
        const double own = without.contains(system.name) ? 0 : fitOf(system, keys);
        if (own > fit)
            best.clear();
        if (own > 0 && own >= fit) {
            best.push_back(&system);
            fit = own;
        }
    }

    Recognition recognition;
    recognition.columns.resize(std::size_t(header.size()));
    if (best.empty())
        return recognition;
    recognition.system = best.front()->name;
    recognition.form = best.front()->form;
    recognition.commerce = recognition.system.startsWith(QLatin1String("commerce"));
    for (int i = 0; i < header.size(); ++i) {
        const QString &key = keys[i];
        const auto known = best.front()->columns.constFind(key);
        if (known == best.front()->columns.constEnd())
            continue;
        const bool agreed = std::all_of(best.begin(), best.end(), [&](const System *system) {
            const auto other = system->columns.constFind(key);
            return other != system->columns.constEnd() && *other == *known;
        });
        if (agreed)
            recognition.columns[std::size_t(i)] = *known;
    }
    return recognition;
}

std::optional<KnownColumn> commonMeaning(const QString &header, const QStringList &without)
{
    const QString key = headerKey(header);
    std::optional<KnownColumn> meaning;
    QSet<QString> makers;
    for (const System &system : catalogue().systems) {
        const auto known = system.columns.constFind(key);
        if (known == system.columns.constEnd() || without.contains(system.name))
            continue;
        if (meaning && *meaning != *known)
            return std::nullopt;
        meaning = *known;
        makers.insert(system.name.section(u'-', 0, 0));
    }
    return makers.size() < 2 ? std::nullopt : meaning;
}

QStringList insteadOf(const QString &path)
{
    const auto &instead = catalogue().instead;
    if (const auto exact = instead.constFind(path); exact != instead.constEnd())
        return *exact;
    const qsizetype dot = path.lastIndexOf(u'.');
    QStringList paths = instead.value(QLatin1Char('*') + path.mid(dot));
    for (QString &other : paths)
        other.replace(0, 1, path.left(dot));
    return dot < 0 ? QStringList() : paths;
}

} // namespace xdm
