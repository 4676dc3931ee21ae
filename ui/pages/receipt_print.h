// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

class QPrinter;
class QWidget;

namespace pages {

/// A receipt as pages for people to read: rich text, everything from outside escaped.
QString receiptText(const QJsonObject &receipt);

/// Asks for a printer, or a PDF file, and prints. Does not wait.
void printReceipt(const QJsonObject &receipt, QWidget *parent);

} // namespace pages
