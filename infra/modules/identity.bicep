metadata description = 'The identity the function app works as.'

@description('Name of the identity.')
param name string

@description('Region.')
param location string

@description('Tags.')
param tags { *: string }

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: name
  location: location
  tags: tags
}

@description('Resource id of the identity.')
output id string = identity.id

@description('Client id, which the app settings name.')
output clientId string = identity.properties.clientId

@description('Principal id, which gets the roles.')
output principalId string = identity.properties.principalId
