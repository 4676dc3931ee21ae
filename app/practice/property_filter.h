// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace practice {

/// How services read what follows "~" in a property filter.
enum class TildeMeans : std::uint8_t { Contains, Expression };

/// Whether an object passes all filters of the form name==v, !=, <, <=, >, >=, ~, name (is there), !name (is
/// not). A name is looked up as it is and, failing that, as a path with dots; an array passes when one of its
/// entries does.
bool passes(const QJsonObject &object, const QStringList &filters, TildeMeans tilde);

/// Whether a value is one of "a,b", or none of "!a".
bool isListed(const QString &value, const QString &list);

/// An object with the name it goes by.
struct Named
{
    QString id;
    QJsonObject object;
};

/// Sorts by fields like "desc:created,asc:name"; the order of equals stays.
void sortBy(std::vector<Named> &entries, const QString &order);

/// Which of them to show, or the answer to a request that asks for too many or none.
struct Page
{
    qsizetype start = 0;
    qsizetype limit = 0;
    bool isValid = false;
};

/// Catalog's rule: limit 1 to 100, 20 where there is none; start from 0.
Page catalogPage(const QString &limit, const QString &start);

/// The page as Catalog shows it: keyed by id, and only the properties asked for ("a,b"; empty: all).
QJsonObject keyedPage(const std::vector<Named> &entries, const Page &page, const QString &properties);

} // namespace practice
