// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QStringList>

#include <algorithm>
#include <vector>

/// A column of an export, and what it should be matched with: a field, "ignore" or "secret".
struct Known
{
    QString header;
    QString expected;
    QStringList accepted; ///< as good
};

struct Export
{
    QString name;
    std::vector<Known> columns;
};

/// The exports of the shared list of headers, in its order; empty where it is not at hand.
std::vector<Export> sharedExports();

/// Exports that the bundled catalogue does not describe.
std::vector<Export> unknownExports();

QStringList headerOf(const Export &from);

/// Rows of plausible values below that header.
std::vector<QByteArrayList> rowsOf(const Export &from, int count);

/// How often matching was right.
struct Figures
{
    int columns = 0;
    int exact = 0;
    int accepted = 0; ///< exact ones included
    int sure = 0;
    int wronglySure = 0;
    int fields = 0; ///< columns that hold a field
    int found = 0; ///< of these, right at once or as a proposal
    int secrets = 0;
    int secretsMapped = 0;

    /// \param got  a field, "ignore" or "secret" \param applied  whether its values would be sent
    void count(const Known &known, const QString &got, bool applied, const QString &where);

    double right() const { return double(accepted) / std::max(columns, 1); }

    double surePrecision() const { return 1 - double(wronglySure) / std::max(sure, 1); }

    /// Prints them.
    void tell(const QString &what) const;
};
