// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/field_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace models {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(models::Fields)
};

/// "personalEmail" gives "Personal email", "loyaltyID" gives "Loyalty ID", "_acme" gives "Acme".
QString words(QStringView name)
{
    QString out;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name[i];
        const bool capital = c.isUpper();
        const bool plural = i + 2 == name.size() && name[i + 1] == u's';
        const bool inCapitals = capital && (i + 1 == name.size() || !name[i + 1].isLower() || plural);
        if (c == u'_' || c == u'-') {
            if (!out.isEmpty())
                out += u' ';
            continue;
        }
        const bool afterCapital = i > 0 && name[i - 1].isUpper();
        if (capital && !out.isEmpty() && !(afterCapital && inCapitals) && !out.endsWith(u' '))
            out += u' ';
        out += out.isEmpty() ? c.toUpper() : capital && !inCapitals ? c.toLower() : c;
    }
    return out;
}

/// Of the entries of a map.
QString anyName()
{
    return Tr::tr("any name", "in place of a part of a field's name");
}

/// What the last name adds to the object it stands in; nothing where the object says it all.
QString leafWords(const QStringList &names, const QString &title)
{
    const QString &leaf = names.back();
    const QString above = names.size() > 1 ? names[names.size() - 2] : QString();
    if ((leaf == QLatin1String("address") && above.endsWith(QLatin1String("Email")))
        || (leaf == QLatin1String("number") && above.endsWith(QLatin1String("Phone")))
        || (leaf == QLatin1String("val") && names.front() == QLatin1String("consents")))
        return {};
    // A title with its format in brackets, or that only repeats the name, is no title for people.
    if (leaf == QLatin1String("*"))
        return anyName();
    const bool usable = !title.isEmpty() && !title.contains(u'(') && title != leaf;
    return usable ? title : words(leaf);
}

} // namespace

QString fieldWords(const xdm::Field &field)
{
    const QStringList names = field.path.split(u'.', Qt::SkipEmptyParts);
    if (names.isEmpty())
        return {};
    if (names.size() == 3 && names.front() == QLatin1String("identityMap"))
        return Tr::tr("Identity · %1", "a further identity of a person, and its namespace").arg(names[1]);
    const QString separator = Tr::tr(" · ", "between the parts of a field's name");
    QString out;
    for (qsizetype i = 0; i + 1 < names.size(); ++i) {
        const QString title = field.above.value(i);
        if (title.isEmpty() && i > 0
            && (names[i] == QLatin1String("name") || names[i] == QLatin1String("_schema")))
            continue;
        const QString part = !title.isEmpty() ? title
            : names[i] == QLatin1String("*")  ? anyName()
                                              : words(names[i]);
        out += (out.isEmpty() ? QString() : separator) + part;
    }
    const QString leaf = leafWords(names, field.title);
    if (leaf.isEmpty())
        return out;
    return out.isEmpty() ? leaf : out + separator + leaf;
}

QString typeWords(const xdm::Field &field)
{
    if (!field.values.isEmpty())
        return Tr::tr("one of %n value(s)", nullptr, int(field.values.size()));
    switch (field.type) {
    case xdm::Type::String:
        return Tr::tr("text", "a type of field");
    case xdm::Type::Integer:
        return Tr::tr("whole number", "a type of field");
    case xdm::Type::Number:
        return Tr::tr("number", "a type of field");
    case xdm::Type::Boolean:
        return Tr::tr("yes or no", "a type of field");
    case xdm::Type::Date:
        return Tr::tr("date", "a type of field");
    case xdm::Type::DateTime:
        return Tr::tr("date and time", "a type of field");
    }
    Q_UNREACHABLE();
}

QString valueWords(const xdm::Field &field)
{
    constexpr qsizetype most = 12;
    const QStringList values = field.values.isEmpty() ? field.valueTitles.keys() : field.values;
    QStringList lines;
    for (const QString &value : values.mid(0, most)) {
        const QString title = field.valueTitles.value(value);
        lines << (title.isEmpty() || title == value
                      ? value
                      : Tr::tr("%1: %2", "a value of a field, then what it is called").arg(value, title));
    }
    if (values.size() > most)
        lines << Tr::tr("and %n more", "values", int(values.size() - most));
    return lines.join(u'\n');
}

QString fieldWords(const QString &path)
{
    return fieldWords(xdm::Field {.path = path});
}

} // namespace models
