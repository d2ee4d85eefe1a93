metadata description = 'Who may do what; README.md says why.'

@description('Name of the account the functions host uses.')
param hostAccountName string

@description('Name of the account with the data.')
param dataAccountName string

@description('Name of the Application Insights component.')
param insightsName string

@description('Name of the app identity.')
param identityName string

@description('Principal id of the app identity.')
param identityPrincipalId string

@description('Container that the app reads drops from and the refresh writes to.')
param dropsContainer string

@description('Containers that the app writes to, beside the drops.')
param writtenContainers string[]

@description('Containers that people write to.')
param operatorContainers string[]

@description('Container with what is published.')
param outputsContainer string

@description('Principal of the people who bring drops and options; empty: none.')
param operatorPrincipalId string

@description('What the operator principal is.')
param operatorPrincipalType 'User' | 'Group' | 'ServicePrincipal'

@description('Principal of those who read the outputs (a BI tool, a web publisher); empty: none.')
param readerPrincipalId string

@description('What the reader principal is.')
param readerPrincipalType 'User' | 'Group' | 'ServicePrincipal'

var roles = {
  blobOwner: 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'
  blobContributor: 'ba92f5b4-2d11-453d-a403-e96b0029c9fe'
  blobReader: '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1'
  queueContributor: '974c5e8b-45b9-4653-ba55-5f855dd0fb88'
  tableContributor: '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'
  metricsPublisher: '3913510d-42f4-4e42-8a64-420c390055eb'
}

func roleId(guid string) string => subscriptionResourceId('Microsoft.Authorization/roleDefinitions', guid)

resource hostAccount 'Microsoft.Storage/storageAccounts@2025-06-01' existing = {
  name: hostAccountName
}

resource dataAccount 'Microsoft.Storage/storageAccounts@2025-06-01' existing = {
  name: dataAccountName

  resource blobs 'blobServices' existing = {
    name: 'default'

    resource drops 'containers' existing = {
      name: dropsContainer
    }

    resource written 'containers' existing = [
      for container in writtenContainers: {
        name: container
      }
    ]

    resource operated 'containers' existing = [
      for container in operatorContainers: {
        name: container
      }
    ]

    resource outputs 'containers' existing = {
      name: outputsContainer
    }
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' existing = {
  name: insightsName
}

// The app on its own account.
resource hostRoles 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for role in [roles.blobOwner, roles.queueContributor, roles.tableContributor]: {
    name: guid(hostAccount.id, identityName, role)
    scope: hostAccount
    properties: {
      principalId: identityPrincipalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: roleId(role)
    }
  }
]

// The app on the data: reads everything, works the queues, writes to its containers.
resource dataRoles 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for role in [roles.blobReader, roles.queueContributor]: {
    name: guid(dataAccount.id, identityName, role)
    scope: dataAccount
    properties: {
      principalId: identityPrincipalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: roleId(role)
    }
  }
]

resource dropsRole 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(dataAccount::blobs::drops.id, identityName, roles.blobOwner)
  scope: dataAccount::blobs::drops
  properties: {
    principalId: identityPrincipalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: roleId(roles.blobOwner)
  }
}

resource writtenRoles 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for (container, i) in writtenContainers: {
    name: guid(dataAccount::blobs::written[i].id, identityName, roles.blobContributor)
    scope: dataAccount::blobs::written[i]
    properties: {
      principalId: identityPrincipalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: roleId(roles.blobContributor)
    }
  }
]

resource telemetryRole 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(insights.id, identityName, roles.metricsPublisher)
  scope: insights
  properties: {
    principalId: identityPrincipalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: roleId(roles.metricsPublisher)
  }
}

// People.
resource operatorReads 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (!empty(operatorPrincipalId)) {
  name: guid(dataAccount.id, operatorPrincipalId, roles.blobReader)
  scope: dataAccount
  properties: {
    principalId: operatorPrincipalId
    principalType: operatorPrincipalType
    roleDefinitionId: roleId(roles.blobReader)
  }
}

resource operatorWrites 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for (container, i) in operatorContainers: if (!empty(operatorPrincipalId)) {
    name: guid(dataAccount::blobs::operated[i].id, operatorPrincipalId, roles.blobContributor)
    scope: dataAccount::blobs::operated[i]
    properties: {
      principalId: operatorPrincipalId
      principalType: operatorPrincipalType
      roleDefinitionId: roleId(roles.blobContributor)
    }
  }
]

resource readerRole 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (!empty(readerPrincipalId)) {
  name: guid(dataAccount::blobs::outputs.id, readerPrincipalId, roles.blobReader)
  scope: dataAccount::blobs::outputs
  properties: {
    principalId: readerPrincipalId
    principalType: readerPrincipalType
    roleDefinitionId: roleId(roles.blobReader)
  }
}
