// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "xdm/schema_names.h"

namespace xdm {

/// A node of a schema together with the references that led to it.
struct SchemaNode
{
    QJsonObject facts;
    QStringList references = {};
};

/// Makes one whole node of what stands in its place: references within the document and "allOf".
class SchemaNodes
{
public:
    explicit SchemaNodes(QJsonObject document)
        : m_document(std::move(document))
    {
    }

    /// Nothing where a reference leads elsewhere, nowhere or back to itself.
    std::optional<SchemaNode> whole(SchemaNode node);

    /// More was asked of it than any schema needs; what it says from then on is nothing.
    bool isExhausted() const { return m_steps <= 0; }

private:
    std::optional<SchemaNode> whole(SchemaNode node, int depth);
    QJsonValue at(const QString &reference) const;

    QJsonObject m_document;
    int m_steps = 500'000;
};

/// The name of a leaf's type as typeNamed knows it, however the schema says it: the registry's own name, or
/// the type of JSON Schema, which may be a list that allows null, with a format.
QString typeNameOf(const QJsonObject &node);

/// What the values of a leaf must keep to. \param type  its name
void readLimits(const QJsonObject &node, const QString &type, Field &field);

} // namespace xdm
